// Title: A nested package with too many elements
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { Package (1) { 1, 2 } })
}
