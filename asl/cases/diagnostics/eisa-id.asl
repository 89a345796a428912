// Title: an EISA id that is none
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (_HID, EisaId ("PNP03"))
}
