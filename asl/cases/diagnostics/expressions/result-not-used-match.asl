// Title: The result of Match is not used
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { 1, 2 })
    Method (TST1)
    {
        Match (PKG0, MEQ, 1, MTR, 0, 0)
    }
}
