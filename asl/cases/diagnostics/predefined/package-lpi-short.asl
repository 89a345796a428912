// Title: _LPI without states
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, "ACPI0010")
        Name (_LPI, Package () { 0, 0, 0 })
    }
}
