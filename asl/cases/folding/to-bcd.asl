// Title: ToBCD of constants
// Also: -r 1
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        Local0 = ToBCD (0)
        Local1 = ToBCD (10)
        Local2 = ToBCD (99)
        Local3 = ToBCD (12345678)
        ToBCD (0, Local6)
        Local7 = ToBCD (ToBCD (10))
        Return (Local0)
    }
}
