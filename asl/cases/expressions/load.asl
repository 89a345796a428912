// Title: Load: from a region, a field, a buffer
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemMemory, 0x1000, 0x400)
    Field (REG0, AnyAcc, NoLock, Preserve) { FLD0, 0x2000 }
    Name (BUF0, Buffer (0x400) { })
    Name (HDL0, 0)
    Method (TEST, 0, Serialized)
    {
        Load (REG0, Local0)
        Load (FLD0, HDL0)
        Load (BUF0, Local1)
        Unload (Local0)
        Unload (HDL0)
    }
}
