// Title: LNotEqual of constants, at the edges of 32 and 64 bits
// Also: -r 1
// Also: -of
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 0, Serialized)
    {
        Local0 = LNotEqual (1, 1)
        Local1 = LNotEqual (1, 2)
        Local2 = LNotEqual (Ones, 0xFFFFFFFF)
        Store (LNotEqual (1, 1), Local7)
        Return (Local0 + Local1 + Local2)
    }
}
