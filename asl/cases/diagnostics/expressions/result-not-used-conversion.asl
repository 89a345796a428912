// Title: The result of ToInteger is not used
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        ToInteger (Arg0)
    }
}
