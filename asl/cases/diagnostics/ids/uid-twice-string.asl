// Title: Two devices of one _HID and one _UID as string
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, "ACPI0007")
        Name (_UID, "A")
    }
    Device (DEV1)
    {
        Name (_HID, "ACPI0007")
        Name (_UID, "A")
    }
}
