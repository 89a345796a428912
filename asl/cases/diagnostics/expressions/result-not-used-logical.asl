// Title: The result of a comparison is not used
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        LEqual (Arg0, 1)
    }
}
