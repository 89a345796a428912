// Title: External of type MethodObj
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, MethodObj)
    External (\_SB.PCI0.EXT1, MethodObj)
    Name (LIST, Package () { EXT0, \_SB.PCI0.EXT1 })
}
