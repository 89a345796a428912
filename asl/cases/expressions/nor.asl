// Title: NOr has no symbol
// Also: -oa
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 2)
    {
        NOr (Arg0, Arg1, Local0)
        Local1 = NOr (Arg0, 0x55)
        Return (NOr (Local0, NOr (Local1, Arg1)))
    }
}
