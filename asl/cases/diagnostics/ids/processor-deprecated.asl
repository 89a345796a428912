// Title: A Processor operator
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_SB)
    {
        Processor (CPU0, 0, 0, 0) { }
    }
}
