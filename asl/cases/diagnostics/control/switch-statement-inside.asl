// Title: A statement between the Cases
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1, Serialized)
    {
        Switch (Arg0)
        {
            Noop
            Case (1) { Return (1) }
        }
        Return (0)
    }
}
