// Title: Notify of a scope
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Notify (\_SB, 0x80)
    }
}
