// Title: A Scope of a method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1) { }
    Scope (TST1)
    {
        Name (VAL1, 1)
    }
}
