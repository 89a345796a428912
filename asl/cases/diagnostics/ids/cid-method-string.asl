// Title: A _CID returned by a method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, EisaId ("PNP0A08"))
        Method (_CID) { Return ("*PNP0A03") }
    }
}
