// Title: FromBCD of constants
// Also: -r 1
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        Local0 = FromBCD (0)
        Local1 = FromBCD (0x10000)
        Local2 = FromBCD (0x99)
        Local3 = FromBCD (0x123456)
        FromBCD (0, Local6)
        Local7 = FromBCD (FromBCD (0))
        Return (Local0)
    }
}
