// Title: External of type MutexObj
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, MutexObj)
    External (\_SB.PCI0.EXT1, MutexObj)
    Name (LIST, Package () { EXT0, \_SB.PCI0.EXT1 })
}
