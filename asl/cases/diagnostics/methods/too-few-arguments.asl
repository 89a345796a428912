// Title: A call with too few arguments
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 2) { Return (Arg0 + Arg1) }
    Method (TST2)
    {
        Return (TST1 (1))
    }
}
