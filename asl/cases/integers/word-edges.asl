// Title: 0x100, 0xFFFE, 0xFFFF
// Also: -oi
// Also: -oa
// Also: -r 1
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 0x100)
    Name (VAL1, 0x1234)
    Name (VAL2, 0xFFFE)
    Name (VAL3, 0xFFFF)
    Method (TEST)
    {
        Local0 = 0x100
        Local1 = 0x1234
        Local2 = 0xFFFE
        Local3 = 0xFFFF
        Return (Local0)
    }
}
