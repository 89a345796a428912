// Title: NOr of constants, at the edges of 32 and 64 bits
// Also: -r 1
// Also: -of
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 0, Serialized)
    {
        Local0 = NOr (1, 2)
        Local1 = NOr (0, 0)
        Local2 = NOr (Ones, 0)
        Local3 = NOr (0xFF00, 0xFF)
        NOr (1, 2, Local7)
        Return (Local0 + Local1 + Local2)
    }
}
