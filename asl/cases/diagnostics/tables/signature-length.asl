// Title: A signature of three characters
DefinitionBlock ("", "SSD", 2, "ACPIKT", "CASE", 0x00000001)
{
}
