// Title: External of type BuffFieldObj
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, BuffFieldObj)
    External (\_SB.PCI0.EXT1, BuffFieldObj)
    Name (LIST, Package () { EXT0, \_SB.PCI0.EXT1 })
}
