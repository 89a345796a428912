// Title: A method without value as an argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1) { Noop }
    Method (TST2, 1) { Return (Arg0) }
    Method (TST3)
    {
        Return (TST2 (TST1 ()))
    }
}
