// Title: Two processors of one number
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Processor (CPU0, 1, 0, 0) { }
    Processor (CPU1, 1, 0, 0) { }
}
