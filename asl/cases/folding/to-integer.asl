// Title: ToInteger of constants
// Also: -r 1
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        Local0 = ToInteger (5)
        Local1 = ToInteger ("0x12")
        Local2 = ToInteger ("12")
        Local3 = ToInteger (Buffer () { 1, 2 })
        ToInteger (5, Local6)
        Local7 = ToInteger (ToInteger ("0x12"))
        Return (Local0)
    }
}
