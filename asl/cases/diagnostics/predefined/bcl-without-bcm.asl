// Title: _BCL without _BCM
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, 0)
        Name (_BCL, Package () { 100, 50, 10, 20 })
    }
}
