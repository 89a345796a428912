// Title: Notify of a method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST2) { Noop }
    Method (TST1)
    {
        Notify (TST2, 0x80)
    }
}
