// Title: A BankField of a region that does not exist
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0x100, 2)
    Field (REG0, ByteAcc, NoLock, Preserve)
    {
        BNK0, 8
    }
    BankField (NOPE, BNK0, 1, ByteAcc, NoLock, Preserve)
    {
        FLD0, 8
    }
}
