// Title: External of type PowerResObj
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, PowerResObj)
    External (\_SB.PCI0.EXT1, PowerResObj)
    Name (LIST, Package () { EXT0, \_SB.PCI0.EXT1 })
}
