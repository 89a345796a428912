// Title: Return with and without value
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        If (Arg0)
        {
            Return
        }
        Return (1)
    }
}
