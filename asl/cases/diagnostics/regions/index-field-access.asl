// Title: An IndexField wider than its data
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0x100, 2)
    Field (REG0, ByteAcc, NoLock, Preserve)
    {
        IDX0, 8,
        DAT0, 8
    }
    IndexField (IDX0, DAT0, DWordAcc, NoLock, Preserve)
    {
        FLD0, 32
    }
}
