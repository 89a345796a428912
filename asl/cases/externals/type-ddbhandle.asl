// Title: External of type DDBHandleObj
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, DDBHandleObj)
    External (\_SB.PCI0.EXT1, DDBHandleObj)
    Name (LIST, Package () { EXT0, \_SB.PCI0.EXT1 })
}
