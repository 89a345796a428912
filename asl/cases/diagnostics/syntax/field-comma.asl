// Title: Field units without comma
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0x100, 4)
    Field (REG0, ByteAcc, NoLock, Preserve)
    {
        FLD0, 8
        FLD1, 8
    }
}
