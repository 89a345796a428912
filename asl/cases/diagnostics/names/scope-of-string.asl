// Title: A Scope of a string
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, "a")
    Scope (VAL0)
    {
    }
}
