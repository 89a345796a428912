// Title: External of type OpRegionObj
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, OpRegionObj)
    External (\_SB.PCI0.EXT1, OpRegionObj)
    Name (LIST, Package () { EXT0, \_SB.PCI0.EXT1 })
}
