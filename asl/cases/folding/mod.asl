// Title: Mod of constants, at the edges of 32 and 64 bits
// Also: -r 1
// Also: -of
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 0, Serialized)
    {
        Local0 = Mod (9, 4)
        Local1 = Mod (Ones, 16)
        Local2 = Mod (3, 9)
        Local3 = Mod (0x100000005, 0x10)
        Mod (9, 4, Local7)
        Return (Local0 + Local1 + Local2)
    }
}
