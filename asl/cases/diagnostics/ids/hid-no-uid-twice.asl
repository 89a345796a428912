// Title: Two devices of one _HID without _UID
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, EisaId ("PNP0C0A"))
    }
    Device (DEV1)
    {
        Name (_HID, EisaId ("PNP0C0A"))
    }
}
