// Title: The value of a method that returns none
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1) { Noop }
    Method (TST2)
    {
        Local0 = TST1 ()
        Return (Local0)
    }
}
