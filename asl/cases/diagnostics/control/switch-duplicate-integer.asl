// Title: A value of Case given twice
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1, Serialized)
    {
        Switch (ToInteger (Arg0))
        {
            Case (1) { Return (1) }
            Case (2) { Return (2) }
            Case (1) { Return (3) }
            Default { Return (0) }
        }
    }
}
