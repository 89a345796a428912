// Title: External of type IntObj
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, IntObj)
    External (\_SB.PCI0.EXT1, IntObj)
    Name (LIST, Package () { EXT0, \_SB.PCI0.EXT1 })
}
