// Title: An octal escape sequence beyond ASCII
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (STR0, "a\377b")
}
