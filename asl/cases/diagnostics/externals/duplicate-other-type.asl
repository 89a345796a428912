// Title: An External twice with two types
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, IntObj)
    External (EXT0, DeviceObj)
    Method (TST1) { Return (EXT0) }
}
