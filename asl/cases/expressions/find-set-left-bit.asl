// Title: FindSetLeftBit: target, no target, of an expression
// Also: -oa
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1)
    {
        FindSetLeftBit (Arg0, Local0)
        Local1 = FindSetLeftBit (Arg0)
        Store (FindSetLeftBit (Local0), Local2)
        Local3 = FindSetLeftBit (Local2, Local4)
        Return (FindSetLeftBit (FindSetLeftBit (Local1 + Local3)))
    }
    Method (TST2) { Return (FindSetLeftBit (0x10)) }
}
