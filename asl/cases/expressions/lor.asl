// Title: LOr and ||
// Also: -oa
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 2)
    {
        If (LOr (Arg0, Arg1)) { Return (1) }
        If (Arg0 || 5) { Return (2) }
        Local0 = Arg0 || Arg1
        Store (LOr (Arg0, Local0), Local1)
        Return ((Arg0 || 1) && !(Local1 || LOr (Arg1, 2)))
    }
}
