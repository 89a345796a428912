// Title: For: with and without its three parts
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1)
    {
        For (Local0 = 0, Local0 < 10, Local0++) { Debug = Local0 }
        For (, Local0 < 20, Local0++) { Debug = Local0 }
        For (Local1 = 0, , Local1++) { If (Local1 > 5) { Break } }
        For (Local1 = 0, Local1 < 5, ) { Local1++ }
        For (Store (0, Local2), LLess (Local2, Arg0), Increment (Local2)) { Noop }
        Return (Local2)
    }
}
