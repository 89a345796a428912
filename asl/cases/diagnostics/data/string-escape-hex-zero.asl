// Title: An escape sequence of a zero byte
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (STR0, "a\x00b")
}
