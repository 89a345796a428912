// Title: _SCP with one argument is right
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    ThermalZone (TZ00)
    {
        Method (_TMP) { Return (3000) }
        Method (_SCP, 1) { }
    }
}
