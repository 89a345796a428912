// Title: A constant as a statement
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Add (1, 2)
    }
}
