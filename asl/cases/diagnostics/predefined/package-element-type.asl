// Title: _PRW with a string as event
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, 0)
        Name (_PRW, Package () { "a", 3 })
    }
}
