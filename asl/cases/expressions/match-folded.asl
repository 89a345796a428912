// Title: Match of a constant package
// Also: -oa
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        Return (Match (Package () { 1, 2, 3 }, MEQ, 2, MTR, 0, 0))
    }
}
