// Title: A _HID with a leading asterisk
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, "*PNP0A03")
    }
}
