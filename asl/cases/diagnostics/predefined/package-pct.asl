// Title: _PCT with integers
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Processor (CPU0, 0, 0, 0)
    {
        Name (_PCT, Package () { 1, 2 })
    }
}
