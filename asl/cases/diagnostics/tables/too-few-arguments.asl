// Title: A DefinitionBlock with five arguments
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE")
{
}
