// Title: Match with MGT
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { 1, 5, 10, 20 })
    Method (TEST, 1)
    {
        Local0 = Match (PKG0, MGT, Arg0, MTR, 0, 0)
        Local1 = Match (Arg0, MGT, 5, MGT, 10, 1)
        Return (Local0 + Local1)
    }
}
