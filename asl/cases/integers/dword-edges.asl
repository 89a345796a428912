// Title: 0x10000, 0xFFFFFFFE, 0xFFFFFFFF
// Also: -oi
// Also: -oa
// Also: -r 1
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 0x10000)
    Name (VAL1, 0x12345678)
    Name (VAL2, 0xFFFFFFFE)
    Name (VAL3, 0xFFFFFFFF)
    Method (TEST)
    {
        Local0 = 0x10000
        Local1 = 0x12345678
        Local2 = 0xFFFFFFFE
        Local3 = 0xFFFFFFFF
        Return (Local0)
    }
}
