// Title: External of type PkgObj
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, PkgObj)
    External (\_SB.PCI0.EXT1, PkgObj)
    Name (LIST, Package () { EXT0, \_SB.PCI0.EXT1 })
}
