// Title: A method without value as an operand
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1) { Noop }
    Method (TST2)
    {
        Return (TST1 () + 1)
    }
}
