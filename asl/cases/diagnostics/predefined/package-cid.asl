// Title: _CID with a wrong type inside
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, EisaId ("PNP0A08"))
        Name (_CID, Package () { EisaId ("PNP0A03"), Buffer () { 1 } })
    }
}
