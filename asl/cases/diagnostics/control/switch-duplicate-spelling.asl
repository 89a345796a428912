// Title: A value of Case given twice in two spellings
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1, Serialized)
    {
        Switch (Arg0)
        {
            Case (0x10) { Return (1) }
            Case (16) { Return (2) }
        }
        Return (0)
    }
}
