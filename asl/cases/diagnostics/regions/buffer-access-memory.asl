// Title: A field of SystemMemory with BufferAcc
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemMemory, 0x100, 4)
    Field (REG0, BufferAcc, NoLock, Preserve)
    {
        FLD0, 8
    }
}
