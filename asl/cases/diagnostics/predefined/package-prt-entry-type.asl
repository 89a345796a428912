// Title: _PRT with an integer among its entries
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, 0)
        Name (_PRT, Package () { Package () { 0xFFFF, 0, 0, 16 }, 5 })
    }
}
