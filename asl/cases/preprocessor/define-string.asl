// Title: A macro of a string
#define TEXT "acpikit"
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    Name (STR0, TEXT)
}
