// Title: External of type EventObj
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, EventObj)
    External (\_SB.PCI0.EXT1, EventObj)
    Name (LIST, Package () { EXT0, \_SB.PCI0.EXT1 })
}
