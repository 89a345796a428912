// Title: A BankField whose bank is no field
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (BNK0, 1)
    OperationRegion (REG0, SystemIO, 0x100, 2)
    BankField (REG0, BNK0, 1, ByteAcc, NoLock, Preserve)
    {
        FLD0, 8
    }
}
