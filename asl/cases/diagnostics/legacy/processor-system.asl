// Title: A Processor in _PR
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_PR)
    {
        Processor (CPU0, 0, 0x410, 6) { }
    }
}
