// Title: Switch becomes a loop that runs once
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        Switch (ToInteger (Arg0))
        {
            Case (1) { Return (10) }
            Case (2) { Return (20) }
            Default { Return (30) }
        }
        Return (0)
    }
}
