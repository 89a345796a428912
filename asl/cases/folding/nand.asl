// Title: NAnd of constants, at the edges of 32 and 64 bits
// Also: -r 1
// Also: -of
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 0, Serialized)
    {
        Local0 = NAnd (1, 1)
        Local1 = NAnd (0xF0, 0x0F)
        Local2 = NAnd (Ones, Ones)
        Local3 = NAnd (0, 0)
        NAnd (1, 1, Local7)
        Return (Local0 + Local1 + Local2)
    }
}
