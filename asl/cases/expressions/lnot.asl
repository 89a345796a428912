// Title: LNot and !
// Also: -oa
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 2)
    {
        If (LNot (Arg0)) { Return (1) }
        If (!Arg1) { Return (2) }
        Local0 = !Arg0
        Local1 = !!Arg0
        Return (LNot (LNot (Local0)) && !(Local1 == Arg1))
    }
}
