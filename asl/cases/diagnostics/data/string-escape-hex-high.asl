// Title: An escape sequence beyond ASCII
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (STR0, "a\xE4b")
}
