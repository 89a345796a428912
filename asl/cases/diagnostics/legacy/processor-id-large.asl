// Title: A Processor with a number beyond 8 bits
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Processor (CPU0, 0x100, 0, 0) { }
}
