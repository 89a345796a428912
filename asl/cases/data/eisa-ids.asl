// Title: EISA ids are compressed to an integer
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (_HID, EisaId ("PNP0A03"))
    Name (ID01, EISAID ("ABC1234"))
    Name (ID02, EisaId ("ZZZffff"))
}
