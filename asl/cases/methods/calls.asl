// Title: calls, forward and backward, nested
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 2) { Return (TST2 (TST3 (), TST2 (Arg0, Arg1))) }
    Method (TST2, 2) { Return (Arg0 + Arg1) }
    Method (TST3) { Return (3) }
    Scope (\_SB) { Method (TST4) { TST3 () \TST2 (1, 2) Return (^TST5 ()) } Method (TST5) { Return (5) } }
}
