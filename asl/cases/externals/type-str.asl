// Title: External of type StrObj
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, StrObj)
    External (\_SB.PCI0.EXT1, StrObj)
    Name (LIST, Package () { EXT0, \_SB.PCI0.EXT1 })
}
