// Title: The value of a method that returns one on some ways only
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        If (Arg0)
        {
            Return (1)
        }
    }
    Method (TST2)
    {
        Return (TST1 (0))
    }
}
