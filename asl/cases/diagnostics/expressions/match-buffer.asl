// Title: Match in a buffer
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (BUF0, Buffer () { 1 })
    Method (TST1)
    {
        Return (Match (BUF0, MEQ, 1, MTR, 0, 0))
    }
}
