// Title: Decimal numbers
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 10)
    Name (VAL1, 255)
    Name (VAL2, 256)
    Name (VAL3, 65535)
    Name (VAL4, 65536)
    Name (VAL5, 4294967295)
    Name (VAL6, 4294967296)
    Name (VAL7, 18446744073709551615)
    Method (TEST)
    {
        Local0 = 10
        Local1 = 255
        Local2 = 256
        Local3 = 65535
        Local4 = 65536
        Local5 = 4294967295
        Local6 = 4294967296
        Local7 = 18446744073709551615
        Return (Local0)
    }
}
