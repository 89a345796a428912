// Title: The last access reaches beyond the region
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemMemory, 0x100, 6)
    Field (REG0, DWordAcc, NoLock, Preserve)
    {
        FLD0, 32,
        FLD1, 16
    }
}
