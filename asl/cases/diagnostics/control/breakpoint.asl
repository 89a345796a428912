// Title: A BreakPoint
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        BreakPoint
        Return (1)
    }
}
