// Title: _STA returns a value on some ways
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, 0)
        Method (_STA)
        {
            If (\_OSI ("Linux")) { Return (0x0F) }
        }
    }
}
