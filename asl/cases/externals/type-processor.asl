// Title: External of type ProcessorObj
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, ProcessorObj)
    External (\_SB.PCI0.EXT1, ProcessorObj)
    Name (LIST, Package () { EXT0, \_SB.PCI0.EXT1 })
}
