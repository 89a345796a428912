// Title: Addition of a string that is no number
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Return (1 + "zz")
    }
}
