// Title: A Switch in a method that is not serialized
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        Switch (Arg0)
        {
            Case (1) { Return (1) }
            Default { Return (2) }
        }
    }
}
