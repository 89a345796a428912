// Title: An If without statements
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        If (Arg0) { }
        Return (1)
    }
}
