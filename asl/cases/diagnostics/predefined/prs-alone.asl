// Title: _PRS without _CRS and _SRS
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, 0)
        Name (_PRS, ResourceTemplate () { IRQNoFlags () { 5 } })
    }
}
