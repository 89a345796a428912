// Title: Else without If
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        Else { Return (1) }
        Return (Arg0)
    }
}
