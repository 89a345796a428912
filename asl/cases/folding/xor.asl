// Title: XOr of constants, at the edges of 32 and 64 bits
// Also: -r 1
// Also: -of
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 0, Serialized)
    {
        Local0 = XOr (0xFF, 0x0F)
        Local1 = XOr (5, 5)
        Local2 = XOr (Ones, 0)
        Local3 = XOr (0xFFFFFFFF, 1)
        XOr (0xFF, 0x0F, Local7)
        Return (Local0 + Local1 + Local2)
    }
}
