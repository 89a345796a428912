// Title: _ALR with three elements
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, "ACPI0008")
        Name (_ALR, Package () { Package () { 1, 2, 3 } })
    }
}
