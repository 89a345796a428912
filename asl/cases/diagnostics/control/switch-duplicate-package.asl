// Title: A value in a package of Case given twice
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1, Serialized)
    {
        Switch (Arg0)
        {
            Case (Package () {1, 2}) { Return (1) }
            Case (2) { Return (2) }
        }
        Return (0)
    }
}
