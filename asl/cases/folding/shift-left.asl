// Title: ShiftLeft of constants, at the edges of 32 and 64 bits
// Also: -r 1
// Also: -of
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 0, Serialized)
    {
        Local0 = ShiftLeft (1, 8)
        Local1 = ShiftLeft (1, 31)
        Local2 = ShiftLeft (1, 32)
        Local3 = ShiftLeft (1, 63)
        Local4 = ShiftLeft (3, 64)
        Local5 = ShiftLeft (0xFF, 60)
        ShiftLeft (1, 8, Local7)
        Return (Local0 + Local1 + Local2)
    }
}
