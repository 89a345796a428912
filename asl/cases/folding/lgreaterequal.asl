// Title: LGreaterEqual of constants, at the edges of 32 and 64 bits
// Also: -r 1
// Also: -of
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 0, Serialized)
    {
        Local0 = LGreaterEqual (1, 2)
        Local1 = LGreaterEqual (2, 1)
        Local2 = LGreaterEqual (2, 2)
        Store (LGreaterEqual (1, 2), Local7)
        Return (Local0 + Local1 + Local2)
    }
}
