// Title: Match with a word that is no match operator
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { 1 })
    Method (TST1)
    {
        Return (Match (PKG0, MXX, 1, MTR, 0, 0))
    }
}
