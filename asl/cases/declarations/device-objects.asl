// Title: Device with the usual objects
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (\_SB.PCI0)
    {
        Name (_HID, EisaId ("PNP0A08"))
        Name (_UID, "PCI0")
        Name (_STA, 0x0F)
        Name (_CCA, One)
        Method (_INI) { }
        Device (DEV0) { Name (_ADR, 0x00020000) Name (_SUN, 5) }
    }
}
