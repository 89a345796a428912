// Title: Notify of a power resource
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    PowerResource (PWR0, 0, 0)
    {
        Method (_STA) { Return (1) }
        Method (_ON) { }
        Method (_OFF) { }
    }
    Method (TST1)
    {
        Notify (PWR0, 0x80)
    }
}
