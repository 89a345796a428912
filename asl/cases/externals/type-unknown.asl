// Title: External of type UnknownObj
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, UnknownObj)
    External (\_SB.PCI0.EXT1, UnknownObj)
    Name (LIST, Package () { EXT0, \_SB.PCI0.EXT1 })
}
