// Title: A field beyond its region
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0x100, 2)
    Field (REG0, ByteAcc, NoLock, Preserve)
    {
        FLD0, 8,
        FLD1, 16
    }
}
