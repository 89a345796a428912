// Title: An Offset beyond the region
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0x100, 2)
    Field (REG0, ByteAcc, NoLock, Preserve)
    {
        Offset (4),
        FLD0, 8
    }
}
