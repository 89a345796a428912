// Title: Two tables in one file
// Also: -oa
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 1)
{
    Name (VAL0, 1)
}
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    Name (VAL1, 2)
}
