// Title: ShiftRight of constants, at the edges of 32 and 64 bits
// Also: -r 1
// Also: -of
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 0, Serialized)
    {
        Local0 = ShiftRight (0x100, 8)
        Local1 = ShiftRight (Ones, 31)
        Local2 = ShiftRight (Ones, 32)
        Local3 = ShiftRight (0x8000000000000000, 63)
        Local4 = ShiftRight (Ones, 64)
        ShiftRight (0x100, 8, Local7)
        Return (Local0 + Local1 + Local2)
    }
}
