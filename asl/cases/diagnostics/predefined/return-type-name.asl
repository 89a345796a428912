// Title: _CRS returns a named integer
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 0)
    Device (DEV0)
    {
        Name (_ADR, 0)
        Method (_CRS) { Return (VAL0) }
    }
}
