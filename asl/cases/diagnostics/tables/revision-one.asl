// Title: A DSDT of revision 1
DefinitionBlock ("", "DSDT", 1, "ACPIKT", "CASE", 0x00000001)
{
}
