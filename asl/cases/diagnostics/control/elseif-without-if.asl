// Title: ElseIf without If
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        ElseIf (Arg0) { Return (1) }
        Return (2)
    }
}
