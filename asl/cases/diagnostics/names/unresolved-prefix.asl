// Title: The first segment of a path does not exist
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Return (NOPE.VAL0)
    }
}
