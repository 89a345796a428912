// Title: _ADR returns a package
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Method (_ADR) { Return (Package () { 1 }) }
    }
}
