// Title: _SB as a method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, 0)
        OperationRegion (_STA, SystemIO, 0x100, 4)
    }
}
