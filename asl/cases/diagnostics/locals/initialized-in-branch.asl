// Title: A Local that only one branch sets
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        If (Arg0) { Local0 = 1 }
        Return (Local0)
    }
}
