// Title: A package element whose path does not exist
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { \_SB.NOPE, 1 })
}
