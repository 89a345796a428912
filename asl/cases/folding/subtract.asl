// Title: Subtract of constants, at the edges of 32 and 64 bits
// Also: -r 1
// Also: -of
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 0, Serialized)
    {
        Local0 = Subtract (5, 3)
        Local1 = Subtract (3, 5)
        Local2 = Subtract (0, 1)
        Local3 = Subtract (0x100000000, 1)
        Subtract (5, 3, Local7)
        Return (Local0 + Local1 + Local2)
    }
}
