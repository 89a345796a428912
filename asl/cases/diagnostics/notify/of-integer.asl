// Title: Notify of an integer
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Method (TST1)
    {
        Notify (VAL0, 0x80)
    }
}
