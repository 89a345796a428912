// Title: An SSDT of revision 0
DefinitionBlock ("", "SSDT", 0, "ACPIKT", "CASE", 0x00000001)
{
}
