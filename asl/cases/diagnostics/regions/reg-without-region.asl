// Title: _REG without a region
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, EisaId ("PNP0C09"))
        Method (_REG, 2) { }
    }
}
