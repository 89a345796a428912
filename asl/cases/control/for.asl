// Title: For becomes a While
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        Local1 = 0
        For (Local0 = 0, Local0 < Arg0, Local0++) { Local1 += Local0 }
        For (Local0 = 0, Local0 < 4, Local0 += 2) { If (Local1) { Break } }
        Return (Local1)
    }
}
