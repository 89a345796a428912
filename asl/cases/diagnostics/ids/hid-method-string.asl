// Title: A _HID returned by a method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Method (_HID) { Return ("PNP0AXY") }
    }
}
