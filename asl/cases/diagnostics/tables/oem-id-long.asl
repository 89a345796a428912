// Title: An OEM ID of seven characters
DefinitionBlock ("", "SSDT", 2, "ACPIKIT", "CASE", 0x00000001)
{
}
