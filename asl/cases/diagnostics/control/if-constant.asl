// Title: An If with a constant condition
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        If (0) { Return (1) }
        Return (2)
    }
}
