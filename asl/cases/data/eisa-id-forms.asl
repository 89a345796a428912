// Title: EISAID: smallest, largest, in _HID and _CID
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, EISAID ("PNP0A08"))
        Name (_CID, Package () { EISAID ("PNP0A03"), EisaId ("ABC1234"), "PNP0C02" })
    }
    Name (EIS0, EISAID ("AAA0000"))
    Name (EIS1, EISAID ("ZZZFFFF"))
    Name (EIS2, EISAID ("PNP0c0d"))
}
