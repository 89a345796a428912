// Title: A signature of a data table
DefinitionBlock ("", "FACP", 2, "ACPIKT", "CASE", 0x00000001)
{
}
