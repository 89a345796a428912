// Title: The result of an operator is not used
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        Add (Arg0, 1)
    }
}
