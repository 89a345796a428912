// Title: An argument the method does not have is set
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 0)
    {
        Arg0 = 1
        Return (Arg0)
    }
}
