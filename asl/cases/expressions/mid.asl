// Title: Mid of strings and buffers
// Also: -oa
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 2)
    {
        Mid (Arg0, Arg1, 3, Local0)
        Local1 = Mid (Arg0, 1, 2)
        Local2 = Mid ("acpikit", 2, 3)
        Local3 = Mid (Buffer () { 1, 2, 3 }, 1, Arg1)
        Return (Mid (Local1, 0, SizeOf (Local2) + Local3))
    }
}
