// Title: types in _CPC
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, "ACPI0010")
        Name (_CPC, Package () { 5, "2", Buffer () { 1 }, Package () { 1 }, 3 })
    }
}
