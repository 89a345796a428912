// Title: _CPC with a wrong count
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (CPU0)
    {
        Name (_HID, "ACPI0007")
        Name (_CPC, Package () { 5, 2, 3 })
    }
}
