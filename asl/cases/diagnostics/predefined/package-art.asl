// Title: _ART with a short entry
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, 0)
        Name (_ART, Package () { 0, Package () { 1, 2 } })
    }
}
