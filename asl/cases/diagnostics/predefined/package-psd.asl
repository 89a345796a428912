// Title: _PSD with a wrong count
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Processor (CPU0, 0, 0, 0)
    {
        Name (_PSD, Package () { Package () { 4, 0, 0, 0xFC, 1 } })
    }
}
