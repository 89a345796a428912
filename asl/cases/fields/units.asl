// Title: named and reserved units, offsets
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0x0400, 0x0100)
    Field (REG0, ByteAcc, NoLock, Preserve)
    {
        FLD0, 1,
        FLD1, 7,
            , 8,
        FLD2, 16,
        Offset (0x10),
        FLD3, 32,
        Offset (0x20), FLD4, 4, , 4, FLD5, 8
    }
}
