// Title: External of type BuffObj
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, BuffObj)
    External (\_SB.PCI0.EXT1, BuffObj)
    Name (LIST, Package () { EXT0, \_SB.PCI0.EXT1 })
}
