// Title: Match with MTR
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { 1, 5, 10, 20 })
    Method (TEST, 1)
    {
        Local0 = Match (PKG0, MTR, Arg0, MTR, 0, 0)
        Local1 = Match (Arg0, MTR, 5, MTR, 10, 1)
        Return (Local0 + Local1)
    }
}
