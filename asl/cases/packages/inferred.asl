// Title: Package sizes: inferred, larger, none
// Also: -oa
// Also: -oi
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { 1, 2, 3 })
    Name (PKG1, Package (5) { 1, 2 })
    Name (PKG2, Package (3) { })
    Name (PKG3, Package () { })
    Name (PKG4, Package (0) { })
}
