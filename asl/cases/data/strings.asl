// Title: Strings: empty, escapes
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (STR0, "")
    Name (STR1, "acpikit")
    Name (STR2, "quote \" backslash \\ tab \t newline \n return \r bell \a")
    Name (STR3, "octal \101 hex \x42")
}
