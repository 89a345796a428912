// Title: Arguments are folded
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (ECHO, 2) { Return (Arg0 + Arg1) }
    Method (TEST, 1)
    {
        Local0 = ECHO (1 + 2, Arg0 + (3 * 3))
        Return (ECHO (ECHO (1 << 2, 2), ~0))
    }
}
