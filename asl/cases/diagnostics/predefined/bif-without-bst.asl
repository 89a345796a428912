// Title: A battery without _BST
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (BAT0)
    {
        Name (_HID, EisaId ("PNP0C0A"))
        Name (_BIF, Package () { 1, 2, 3, 4, 5, 6, 7, 8, 9, "a", "b", "c", "d" })
    }
}
