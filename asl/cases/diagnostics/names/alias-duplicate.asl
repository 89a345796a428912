// Title: An Alias named like another object
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Name (VAL1, 1)
    Alias (VAL0, VAL1)
}
