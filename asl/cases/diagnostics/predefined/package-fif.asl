// Title: _FIF with five elements
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, EisaId ("PNP0C0B"))
        Name (_FIF, Package () { 0, 1, 2, 3, 4 })
    }
}
