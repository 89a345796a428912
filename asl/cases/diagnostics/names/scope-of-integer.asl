// Title: A Scope of an integer
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Scope (VAL0)
    {
        Name (VAL1, 1)
    }
}
