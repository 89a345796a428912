// Title: A device with _HID and _ADR
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, EisaId ("PNP0A03"))
        Name (_ADR, 0)
    }
}
