// Title: An argument the method does not have
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        Return (Arg0 + Arg3)
    }
}
