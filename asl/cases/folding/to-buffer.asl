// Title: ToBuffer of constants
// Also: -r 1
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        Local0 = ToBuffer (5)
        Local1 = ToBuffer ("text")
        Local2 = ToBuffer (Buffer () { 1 })
        ToBuffer (5, Local6)
        Local7 = ToBuffer (ToBuffer ("text"))
        Return (Local0)
    }
}
