// Title: ThermalZone
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_TZ) { ThermalZone (TZ00) { Method (_TMP) { Return (3000) } Name (_CRT, 3700) Name (_TZD, Package () { \_SB }) } }
    ThermalZone (\_SB.TZ01) { Method (_TMP) { Return (3000) } }
}
