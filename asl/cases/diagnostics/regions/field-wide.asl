// Title: A field of more than 64 bits
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemMemory, 0x100, 0x20)
    Field (REG0, AnyAcc, NoLock, Preserve)
    {
        FLD0, 65
    }
}
