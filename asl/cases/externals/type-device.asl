// Title: External of type DeviceObj
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, DeviceObj)
    External (\_SB.PCI0.EXT1, DeviceObj)
    Name (LIST, Package () { EXT0, \_SB.PCI0.EXT1 })
}
