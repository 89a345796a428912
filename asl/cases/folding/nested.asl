// Title: Expressions of expressions become one number
// Also: -r 1
// Also: -of
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        Local0 = ((1 + 2) * (3 + 4)) << 2
        Local1 = ~(0xFF & ~0x0F)
        Local2 = (1 == 1) && (2 > 1) || (3 < 2)
        Local3 = Add (Multiply (2, 3), Subtract (10, ShiftRight (32, 2)))
        Return (Local0 + Local1 + Local2 + Local3)
    }
}
