// Title: Or of constants, at the edges of 32 and 64 bits
// Also: -r 1
// Also: -of
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 0, Serialized)
    {
        Local0 = Or (0xF0, 0x0F)
        Local1 = Or (0x80000000, 1)
        Local2 = Or (0, 0)
        Local3 = Or (0x8000000000000000, 1)
        Or (0xF0, 0x0F, Local7)
        Return (Local0 + Local1 + Local2)
    }
}
