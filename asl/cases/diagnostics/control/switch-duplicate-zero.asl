// Title: Zero and 0 in Cases
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1, Serialized)
    {
        Switch (Arg0)
        {
            Case (Zero) { Return (1) }
            Case (0) { Return (2) }
        }
        Return (0)
    }
}
