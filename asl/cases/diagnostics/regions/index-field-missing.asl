// Title: An IndexField whose data do not exist
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0x100, 2)
    Field (REG0, ByteAcc, NoLock, Preserve)
    {
        IDX0, 8
    }
    IndexField (IDX0, DAT0, ByteAcc, NoLock, Preserve)
    {
        FLD0, 8
    }
}
