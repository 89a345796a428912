// Title: External of type ThermalZoneObj
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, ThermalZoneObj)
    External (\_SB.PCI0.EXT1, ThermalZoneObj)
    Name (LIST, Package () { EXT0, \_SB.PCI0.EXT1 })
}
