// Title: bit counts take as many bytes as they need
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemMemory, 0x10000000, 0x00200000)
    Field (REG0, AnyAcc, NoLock, Preserve)
    {
        FLD0, 63, FLD1, 64, FLD2, 4095, FLD3, 4096, , 70000, FLD4, 8, Offset (0x8000), FLD5, 8, Offset (0x100000), FLD6, 1048576
    }
}
