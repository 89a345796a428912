// Title: more than 255 elements need a variable package
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package (0x0100) { "first" })
    Name (PKG1, Package (300) { 1, 2, 3 })
}
