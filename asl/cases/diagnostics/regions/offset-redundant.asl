// Title: An Offset to where the field already is
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0x100, 4)
    Field (REG0, ByteAcc, NoLock, Preserve)
    {
        FLD0, 8,
        Offset (1),
        FLD1, 8
    }
}
