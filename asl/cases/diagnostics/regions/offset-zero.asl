// Title: An Offset of zero at the start
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0x100, 4)
    Field (REG0, ByteAcc, NoLock, Preserve)
    {
        Offset (0),
        FLD0, 8
    }
}
