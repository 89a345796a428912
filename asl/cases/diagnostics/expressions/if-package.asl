// Title: If of a package
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { 1 })
    Method (TST1)
    {
        If (PKG0) { Return (1) }
        Return (0)
    }
}
