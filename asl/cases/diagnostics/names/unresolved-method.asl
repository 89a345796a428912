// Title: A call of a method that does not exist
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        NOPE (1, 2)
    }
}
