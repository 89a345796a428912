// Title: ToHexString of constants
// Also: -r 1
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        Local0 = ToHexString ("text")
        Local1 = ToHexString (Buffer () { 1, 2, 0xFF })
        ToHexString ("text", Local6)
        Local7 = ToHexString (ToHexString (Buffer () { 1, 2, 0xFF }))
        Return (Local0)
    }
}
