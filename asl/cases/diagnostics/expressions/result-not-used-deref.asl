// Title: The result of DerefOf is not used
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        DerefOf (Arg0)
    }
}
