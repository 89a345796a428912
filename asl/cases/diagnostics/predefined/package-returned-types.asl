// Title: A method returns a package with wrong elements
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (BAT0)
    {
        Name (_HID, EisaId ("PNP0C0A"))
        Method (_BST)
        {
            Return (Package () { "a", 2, 3, 4 })
        }
    }
}
