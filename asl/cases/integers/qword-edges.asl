// Title: 0x100000000 to Ones
// Also: -oi
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 0x100000000)
    Name (VAL1, 0x123456789ABCDEF0)
    Name (VAL2, 0xFFFFFFFFFFFFFFFE)
    Name (VAL3, 0xFFFFFFFFFFFFFFFF)
    Method (TEST)
    {
        Local0 = 0x100000000
        Local1 = 0x123456789ABCDEF0
        Local2 = 0xFFFFFFFFFFFFFFFE
        Local3 = 0xFFFFFFFFFFFFFFFF
        Return (Local0)
    }
}
