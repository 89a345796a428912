// Title: A statement behind an If and Else that both return
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        If (Arg0) { Return (1) } Else { Return (2) }
        Return (3)
    }
}
