// Title: PowerResource: system level and order
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    PowerResource (PWR0, 0, 0) { Method (_STA) { Return (1) } Method (_ON) { } Method (_OFF) { } }
    PowerResource (PWR1, 5, 0xFFFF) { Method (_STA) { Return (1) } Method (_ON) { } Method (_OFF) { } }
}
