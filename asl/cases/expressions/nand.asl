// Title: NAnd has no symbol
// Also: -oa
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 2)
    {
        NAnd (Arg0, Arg1, Local0)
        Local1 = NAnd (Arg0, 0x55)
        Return (NAnd (Local0, NAnd (Local1, Arg1)))
    }
}
