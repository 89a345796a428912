// Title: If, ElseIf, Else
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1)
    {
        If (Arg0) { Return (1) }
        If (Arg0 == 1) { Local0 = 1 } Else { Local0 = 2 }
        If (Arg0 == 2) { Local0 = 3 } ElseIf (Arg0 == 3) { Local0 = 4 } ElseIf (Arg0 == 4) { Local0 = 5 } Else { Local0 = 6 }
        If (Arg0 == 5) { If (Local0) { Return (7) } Else { Return (8) } }
        Return (Local0)
    }
}
