// Title: _LPI returned by a method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, "ACPI0010")
        Method (_LPI) { Return (Package () { 0, 0, "a", Package () { 1 } }) }
    }
}
