// Title: Break in an If outside of a loop
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        If (Arg0) { Break }
        Return (1)
    }
}
