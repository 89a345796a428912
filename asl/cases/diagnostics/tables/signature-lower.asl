// Title: A signature in lower case
DefinitionBlock ("", "ssdt", 2, "ACPIKT", "CASE", 0x00000001)
{
}
