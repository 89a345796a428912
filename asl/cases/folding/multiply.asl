// Title: Multiply of constants, at the edges of 32 and 64 bits
// Also: -r 1
// Also: -of
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 0, Serialized)
    {
        Local0 = Multiply (3, 4)
        Local1 = Multiply (0x10000, 0x10000)
        Local2 = Multiply (0xFFFFFFFF, 0xFFFFFFFF)
        Local3 = Multiply (Ones, 2)
        Multiply (3, 4, Local7)
        Return (Local0 + Local1 + Local2)
    }
}
