// Title: LOr of constants, at the edges of 32 and 64 bits
// Also: -r 1
// Also: -of
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 0, Serialized)
    {
        Local0 = LOr (1, 0)
        Local1 = LOr (0, 0)
        Local2 = LOr (5, 0)
        Store (LOr (1, 0), Local7)
        Return (Local0 + Local1 + Local2)
    }
}
