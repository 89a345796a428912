// Title: A Case that is no constant
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Method (TST1, 1, Serialized)
    {
        Switch (Arg0)
        {
            Case (VAL0) { Return (1) }
        }
        Return (0)
    }
}
