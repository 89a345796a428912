// Title: LAnd of constants, at the edges of 32 and 64 bits
// Also: -r 1
// Also: -of
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 0, Serialized)
    {
        Local0 = LAnd (1, 1)
        Local1 = LAnd (1, 0)
        Local2 = LAnd (0, 0)
        Local3 = LAnd (5, 0xFF)
        Store (LAnd (1, 1), Local7)
        Return (Local0 + Local1 + Local2)
    }
}
