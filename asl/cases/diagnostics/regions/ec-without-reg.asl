// Title: A region of EmbeddedControl without _REG
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, EisaId ("PNP0C09"))
        OperationRegion (REG0, EmbeddedControl, 0, 0xFF)
    }
}
