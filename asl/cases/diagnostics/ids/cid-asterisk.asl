// Title: A _CID with an asterisk
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, EisaId ("PNP0A08"))
        Name (_CID, "*PNP0A03")
    }
}
