// Title: The result of SizeOf is not used
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        SizeOf (Arg0)
    }
}
