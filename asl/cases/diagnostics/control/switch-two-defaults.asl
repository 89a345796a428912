// Title: Two Defaults
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1, Serialized)
    {
        Switch (Arg0)
        {
            Case (1) { Return (1) }
            Default { Return (2) }
            Default { Return (3) }
        }
    }
}
