// Title: An OEM table ID of nine characters
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASECASEC", 0x00000001)
{
}
