// Title: A signature nobody knows
DefinitionBlock ("", "ABCD", 2, "ACPIKT", "CASE", 0x00000001)
{
}
