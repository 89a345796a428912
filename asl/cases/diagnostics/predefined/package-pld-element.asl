// Title: _PLD with an integer inside
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, 0)
        Name (_PLD, Package () { 1 })
    }
}
