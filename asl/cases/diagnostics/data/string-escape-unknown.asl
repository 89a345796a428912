// Title: An escape sequence that is none
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (STR0, "a\qb")
}
