// Title: Else { If } is other bytes than ElseIf with a second statement
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1)
    {
        If (Arg0 == 1) { Return (1) } Else { If (Arg0 == 2) { Return (2) } }
        If (Arg0 == 1) { Return (1) } ElseIf (Arg0 == 2) { Return (2) }
        If (Arg0 == 1) { Return (1) } Else { If (Arg0 == 2) { Return (2) } Noop }
        Return (0)
    }
}
