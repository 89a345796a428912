// Title: A device without _HID and _ADR
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_UID, 1)
    }
}
