// Title: A Local without value as an argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1) { Return (Arg0) }
    Method (TST2)
    {
        Return (TST1 (Local3))
    }
}
