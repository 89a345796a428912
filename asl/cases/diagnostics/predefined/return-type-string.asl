// Title: _STA returns a string
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, 0)
        Method (_STA) { Return ("0F") }
    }
}
