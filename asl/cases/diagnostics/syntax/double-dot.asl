// Title: A path with two dots
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (\_SB..VAL0, 1)
}
