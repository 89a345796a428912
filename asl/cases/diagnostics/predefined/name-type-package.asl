// Title: _ADR as a package
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, Package () { 0 })
    }
}
