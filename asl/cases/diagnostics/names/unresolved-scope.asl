// Title: A Scope of a Device that does not exist
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_SB.PCI0)
    {
        Name (VAL0, 1)
    }
}
