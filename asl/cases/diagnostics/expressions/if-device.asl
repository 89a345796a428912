// Title: If of a device
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0) { Name (_ADR, 0) }
    Method (TST1)
    {
        If (DEV0) { Return (1) }
        Return (0)
    }
}
