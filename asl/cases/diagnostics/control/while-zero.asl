// Title: A loop that never runs
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        While (0) { Noop }
        Return (2)
    }
}
