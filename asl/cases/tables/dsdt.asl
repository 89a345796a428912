// Title: A DSDT of revision 2
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 1)
{
    Name (VAL0, 1)
}
