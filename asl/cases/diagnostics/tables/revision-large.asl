// Title: A revision beyond 8 bits
DefinitionBlock ("", "SSDT", 256, "ACPIKT", "CASE", 0x00000001)
{
}
