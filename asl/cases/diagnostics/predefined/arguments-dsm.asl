// Title: _DSM with three arguments
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, 0)
        Method (_DSM, 3) { Return (Buffer (1) { 0 }) }
    }
}
