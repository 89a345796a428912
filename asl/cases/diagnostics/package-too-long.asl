// Title: more elements than declared
// Diagnose: 5:17 asl/package-too-long
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package (2) { 1, 2, 3 })
}
