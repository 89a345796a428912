// Title: A _HID whose prefix has a special character
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, "P-P0A03")
    }
}
