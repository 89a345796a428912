// Title: OEM revision of 32 bits
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0xFFFFFFFF)
{
    Name (VAL0, 1)
}
