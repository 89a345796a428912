// Title: constant integer expressions are computed
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Local0 = 1 + 2
        Local0 = 5 - 3
        Local0 = 2 - 3
        Local0 = 3 * 4
        Local0 = 9 / 2
        Local0 = 9 % 2
        Local0 = 1 << 8
        Local0 = 0x100 >> 4
        Local0 = 0xF0 & 0x3C
        Local0 = 0xF0 | 0x0F
        Local0 = 0xF0 ^ 0xFF
        Local0 = ~0
        Local0 = NAnd (1, 3)
        Local0 = NOr (1, 2)
        Local0 = FindSetLeftBit (0x80)
        Local0 = FindSetRightBit (0x80)
        Local0 = ToBCD (12)
        Local0 = FromBCD (0x12)
        Return (Local0)
    }
}
