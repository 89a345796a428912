// Title: Leading zeros of hexadecimal numbers say nothing
// Also: -oi
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 0x0)
    Name (VAL1, 0x00)
    Name (VAL2, 0x0000000000000001)
    Name (VAL3, 0x00000000000000FF)
    Name (VAL4, 0x00000100)
    Method (TEST)
    {
        Local0 = 0x0
        Local1 = 0x00
        Local2 = 0x0000000000000001
        Local3 = 0x00000000000000FF
        Local4 = 0x00000100
        Return (Local0)
    }
}
