// Title: Two devices of one _HID, one without _UID
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, EisaId ("PNP0C0A"))
        Name (_UID, 1)
    }
    Device (DEV1)
    {
        Name (_HID, EisaId ("PNP0C0A"))
    }
}
