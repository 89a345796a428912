// Title: A Field before its region
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Field (REG0, ByteAcc, NoLock, Preserve)
    {
        FLD0, 8
    }
    OperationRegion (REG0, SystemIO, 0x100, 4)
}
