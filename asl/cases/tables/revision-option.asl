// Title: -r gives the revision, whatever the text says
// Also: -r 1
// Also: -r 5
// Also: -r 255
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    Name (VAL0, Ones)
}
