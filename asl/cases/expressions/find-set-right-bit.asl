// Title: FindSetRightBit: target, no target, of an expression
// Also: -oa
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1)
    {
        FindSetRightBit (Arg0, Local0)
        Local1 = FindSetRightBit (Arg0)
        Store (FindSetRightBit (Local0), Local2)
        Local3 = FindSetRightBit (Local2, Local4)
        Return (FindSetRightBit (FindSetRightBit (Local1 + Local3)))
    }
    Method (TST2) { Return (FindSetRightBit (0x10)) }
}
