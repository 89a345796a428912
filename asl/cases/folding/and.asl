// Title: And of constants, at the edges of 32 and 64 bits
// Also: -r 1
// Also: -of
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 0, Serialized)
    {
        Local0 = And (0xF0F0, 0xFF00)
        Local1 = And (Ones, 0x12345678)
        Local2 = And (1, 2)
        Local3 = And (0xFFFFFFFF00000000, Ones)
        And (0xF0F0, 0xFF00, Local7)
        Return (Local0 + Local1 + Local2)
    }
}
