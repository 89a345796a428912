// Title: A region of PCI_Config in a device without _ADR
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_UID, 1)
        OperationRegion (REG0, PCI_Config, 0, 0x100)
    }
}
