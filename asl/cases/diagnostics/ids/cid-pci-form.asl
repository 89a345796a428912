// Title: A _CID of a PCI device
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, EisaId ("PNP0A08"))
        Name (_CID, "PCI\\VEN_8086&DEV_1234")
    }
}
