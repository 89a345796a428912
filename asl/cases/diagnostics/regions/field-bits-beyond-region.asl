// Title: The last bits of a field lie beyond the region
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemMemory, 0x100, 1)
    Field (REG0, ByteAcc, NoLock, Preserve)
    {
        FLD0, 4,
        FLD1, 5
    }
}
