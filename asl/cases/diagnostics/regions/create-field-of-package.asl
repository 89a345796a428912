// Title: A buffer field of a package
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { 1 })
    CreateByteField (PKG0, 0, FLD0)
}
