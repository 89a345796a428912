// Title: Name of an argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1, Serialized)
    {
        Name (VAL1, Arg0)
        Return (VAL1)
    }
}
