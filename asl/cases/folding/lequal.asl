// Title: LEqual of constants, at the edges of 32 and 64 bits
// Also: -r 1
// Also: -of
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 0, Serialized)
    {
        Local0 = LEqual (1, 1)
        Local1 = LEqual (1, 2)
        Local2 = LEqual (Ones, 0xFFFFFFFF)
        Store (LEqual (1, 1), Local7)
        Return (Local0 + Local1 + Local2)
    }
}
