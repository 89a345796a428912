// Title: A string that is not closed
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (STR0, "abc)
}
