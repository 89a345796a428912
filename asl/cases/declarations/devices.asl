// Title: devices, power resources, thermal zones
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (\_SB.DEV0)
    {
        Name (_HID, EisaId ("PNP0C02"))
        Name (_UID, 1)
        Method (_STA) { Return (0x0F) }
    }
    PowerResource (PWR0, 3, 0x0102)
    {
        Method (_STA) { Return (1) }
        Method (_ON) { }
        Method (_OFF) { }
    }
    Scope (\_TZ) { ThermalZone (TZ00) { Method (_TMP) { Return (3000) } } }
}
