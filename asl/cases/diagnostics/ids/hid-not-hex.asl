// Title: A _HID with a suffix that is not hexadecimal
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, "PNP0AXY")
    }
}
