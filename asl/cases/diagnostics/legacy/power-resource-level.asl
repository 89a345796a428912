// Title: A power resource of a large order
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    PowerResource (PWR0, 0, 0x10000)
    {
        Method (_STA) { Return (1) }
        Method (_ON) { }
        Method (_OFF) { }
    }
}
