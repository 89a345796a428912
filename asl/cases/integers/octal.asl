// Title: Octal numbers
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 00)
    Name (VAL1, 01)
    Name (VAL2, 07)
    Name (VAL3, 010)
    Name (VAL4, 0377)
    Name (VAL5, 0400)
    Name (VAL6, 0177777)
    Method (TEST)
    {
        Local0 = 00
        Local1 = 01
        Local2 = 07
        Local3 = 010
        Local4 = 0377
        Local5 = 0400
        Local6 = 0177777
        Return (Local0)
    }
}
