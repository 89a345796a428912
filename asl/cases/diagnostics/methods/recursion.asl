// Title: A method that calls itself
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        If (Arg0 == 0) { Return (0) }
        Return (TST1 (Arg0 - 1))
    }
}
