// Title: A name in a method refers to a later object of the table
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Return (VAL0)
    }
    Name (VAL0, 1)
}
