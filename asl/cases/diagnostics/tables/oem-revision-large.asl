// Title: An OEM revision beyond 32 bits
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x100000000)
{
}
