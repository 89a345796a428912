// Title: Case outside of a Switch
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        Case (1) { Return (1) }
        Return (Arg0)
    }
}
