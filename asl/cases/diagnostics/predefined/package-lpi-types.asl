// Title: types in _LPI
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, "ACPI0010")
        Name (_LPI, Package () { 0, "x", 1, 5, Package () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 } })
    }
}
