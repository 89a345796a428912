// Title: Packages in packages
// Also: -oi
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package (2) { Package (2) { Package (1) { 1 }, 2 }, Package () { Package () { }, "x" } })
}
