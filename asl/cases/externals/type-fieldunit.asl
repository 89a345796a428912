// Title: External of type FieldUnitObj
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, FieldUnitObj)
    External (\_SB.PCI0.EXT1, FieldUnitObj)
    Name (LIST, Package () { EXT0, \_SB.PCI0.EXT1 })
}
