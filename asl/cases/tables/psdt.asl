// Title: A PSDT
DefinitionBlock ("", "PSDT", 2, "ACPIKT", "CASE", 1)
{
    Name (VAL0, 1)
}
