// Title: More than 255 elements make a VarPackage
// Also: -oa
// Also: -oi
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package (255) { 1 })
    Name (PKG1, Package (256) { 1 })
    Name (PKG2, Package (0x1000) { 1 })
}
