// Title: Two operators in a row
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        Local0 = Arg0 + * 2
        Return (Local0)
    }
}
