// Title: _STA with an argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, 0)
        Method (_STA, 1) { Return (Arg0) }
    }
}
