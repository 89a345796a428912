// Title: The file name of the first argument has no bytes
DefinitionBlock ("other.aml", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    Name (VAL0, 1)
}
