// Title: Unicode of a string with a character beyond ASCII
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (STR0, Unicode ("aäb"))
}
