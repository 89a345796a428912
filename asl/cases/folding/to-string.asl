// Title: ToString of constants
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        Local0 = ToString (Buffer () { "text" })
        Local1 = ToString (Buffer () { 0x41, 0x42, 0x43 }, 2)
        Return (ToString (Buffer () { 0x41, 0 }, Ones))
    }
}
