// Title: A hexadecimal integer with a G
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 0x12G4)
}
