// Title: Constant predicates stay predicates
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1)
    {
        If (1 + 1) { Return (1) }
        ElseIf (0 && 1) { Return (2) }
        While (1 == 1) { If (Arg0) { Break } }
        Switch (ToInteger (Arg0)) { Case (1 + 2) { Return (3) } Case (1 << 4) { Return (4) } }
        Return (5)
    }
}
