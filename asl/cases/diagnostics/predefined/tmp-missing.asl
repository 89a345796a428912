// Title: A thermal zone without _TMP
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    ThermalZone (TZ00)
    {
    }
}
