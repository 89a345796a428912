// Title: Match with all its comparisons
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { 1, 2, 3 })
    Method (TST1, 1)
    {
        Local0 = Match (PKG0, MEQ, Arg0, MTR, 0, 0)
        Local0 = Match (PKG0, MLE, Arg0, MGE, 1, 1)
        Local0 = Match (PKG0, MLT, 3, MGT, 1, Zero)
        Return (Local0)
    }
}
