// Title: expressions of #if are unsigned integers of 64 bits
#define VAL0 5
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PPEXPR", 1)
{
#if VAL0 + 1 * 2 == 7 && (VAL0 + 1) * 2 == 12
    Name (AAA0, 1)
#endif
#if 0x10 == 16 && 010 == 8
    Name (AAA1, 1)
#endif
#if 1 ? 2 : 0
    Name (AAA2, 1)
#endif
#if ~0 == 0xFFFFFFFFFFFFFFFF
    Name (AAA3, 1)
#endif
#if 7 / 2 == 3 && 7 % 4 == 3 && 1 << 4 == 16 && 256 >> 4 == 16
    Name (AAA4, 1)
#endif
#if (6 & 3) == 2 && (6 | 3) == 7 && (6 ^ 3) == 5
    Name (AAA5, 1)
#endif
#if !0 && !(5 > 6) && 5 >= 5 && 5 <= 5 && 5 < 6 && 5 != 6
    Name (AAA6, 1)
#endif
#if !defined(VAL1)
    Name (AAA7, 1)
#endif
#if UNKNOWN
    Name (AAA8, 1)
#endif
#if 0 || 2
    Name (AAA9, 1)
#endif
}
