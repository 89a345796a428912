// Title: _FPS with a short entry
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, EisaId ("PNP0C0B"))
        Name (_FPS, Package () { 0, Package () { 1, 2, 3, 4 } })
    }
}
