// Title: If, ElseIf and Else
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        If (Arg0) { Return (1) }
        If (Arg0 == 2) { Return (2) } Else { Local0 = 3 }
        If (Arg0 == 3) { Local0 = 1 } ElseIf (Arg0 == 4) { Local0 = 2 } ElseIf (Arg0 == 5) { Local0 = 3 } Else { Local0 = 4 }
        If (Arg0 == 6) { } ElseIf (Arg0 == 7) { If (Arg0) { Local0 = 1 } Else { Local0 = 2 } }
        If (Arg0) { } Else { }
        Return (Local0)
    }
}
