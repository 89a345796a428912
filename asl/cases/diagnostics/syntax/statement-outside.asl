// Title: A comma between terms
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1),
    Name (VAL1, 2)
}
