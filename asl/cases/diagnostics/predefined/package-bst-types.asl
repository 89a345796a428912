// Title: _BST of strings
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (BAT0)
    {
        Name (_HID, EisaId ("PNP0C0A"))
        Name (_BST, Package () { "a", 2, 3, "b" })
    }
}
