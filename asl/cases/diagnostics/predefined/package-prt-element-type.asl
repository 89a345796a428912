// Title: _PRT with a string as address
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, 0)
        Name (_PRT, Package () { Package () { "a", 0, 0, 16 } })
    }
}
