// Title: Concatenate with a package
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { 1 })
    Method (TST1)
    {
        Return (Concatenate ("a", PKG0))
    }
}
