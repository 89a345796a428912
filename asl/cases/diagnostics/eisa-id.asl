// Title: an EISA id that is none
// Diagnose: 5:17 asl/eisa-id-form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (_HID, EisaId ("PNP03"))
}
