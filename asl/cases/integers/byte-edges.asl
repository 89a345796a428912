// Title: 0, 1, 2, 0xFE, 0xFF
// Also: -oi
// Also: -oa
// Also: -r 1
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 0)
    Name (VAL1, 1)
    Name (VAL2, 2)
    Name (VAL3, 0xFE)
    Name (VAL4, 0xFF)
    Method (TEST)
    {
        Local0 = 0
        Local1 = 1
        Local2 = 2
        Local3 = 0xFE
        Local4 = 0xFF
        Return (Local0)
    }
}
