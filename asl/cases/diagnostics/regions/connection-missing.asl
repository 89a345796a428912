// Title: A Connection to a buffer that does not exist
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, GeneralPurposeIo, 0, 4)
    Field (REG0, ByteAcc, NoLock, Preserve)
    {
        Connection (NOPE),
        FLD0, 1
    }
}
