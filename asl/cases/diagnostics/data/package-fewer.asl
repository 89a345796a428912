// Title: Fewer elements than the package is declared for
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package (4) { 1, 2 })
}
