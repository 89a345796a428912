// Title: A field of GeneralPurposeIo with DWordAcc
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, GeneralPurposeIo, 0, 4)
    Field (REG0, DWordAcc, NoLock, Preserve)
    {
        FLD0, 8
    }
}
