// Title: a package counts its elements or what is declared
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { })
    Name (PKG1, Package () { 1, 2, 3 })
    Name (PKG2, Package (5) { 1, 2 })
    Name (PKG3, Package (0x03) { 1, 2, 3, })
    Name (PKG4, Package (255) { 1 })
    Name (PKG5, Package (256) { 1 })
    Name (PKG6, Package (2 + 2) { 1 })
}
