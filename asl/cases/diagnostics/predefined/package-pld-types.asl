// Title: elements of _PLD
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, "ACPI0010")
        Name (_PLD, Package () { Buffer (20) { 2 }, 5, "x" })
    }
}
