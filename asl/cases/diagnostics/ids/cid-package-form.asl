// Title: A _CID of a package in no form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, EisaId ("PNP0A08"))
        Name (_CID, Package () { "PNP0A03", "*PNP0A0" })
    }
}
