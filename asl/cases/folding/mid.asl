// Title: Mid of constants
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        Local0 = Mid ("acpikit", 0, 4)
        Local1 = Mid ("acpikit", 4, 100)
        Local2 = Mid ("acpikit", 100, 1)
        Local3 = Mid (Buffer () { 1, 2, 3 }, 1, 1)
        Mid ("acpikit", 1, 2, Local4)
        Return (Mid ("ab", 0, 1 + 1))
    }
}
