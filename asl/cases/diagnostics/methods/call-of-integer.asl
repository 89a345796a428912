// Title: A call of an integer
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Method (TST1)
    {
        Return (VAL0 (1))
    }
}
