// Title: A Scope in a method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0) { }
    Method (TST1)
    {
        Scope (DEV0)
        {
            Name (VAL0, 1)
        }
    }
}
