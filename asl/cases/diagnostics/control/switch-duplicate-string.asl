// Title: A string of Case given twice
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1, Serialized)
    {
        Switch (Arg0)
        {
            Case ("a") { Return (1) }
            Case ("a") { Return (2) }
        }
        Return (0)
    }
}
