// Title: A call of an external device
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, DeviceObj)
    Method (TST1)
    {
        EXT0 (1)
    }
}
