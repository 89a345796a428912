// Title: A method may call one that follows
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Return (TST2 (1))
    }
    Method (TST2, 1)
    {
        Return (Arg0)
    }
}
