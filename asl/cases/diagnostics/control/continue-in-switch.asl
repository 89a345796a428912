// Title: Continue in a Switch outside of a loop
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1, Serialized)
    {
        Switch (Arg0)
        {
            Case (1) { Continue }
            Default { Return (2) }
        }
        Return (1)
    }
}
