// Title: A field of PCC with DWordAcc
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, PCC, 0x02, 0x10)
    Field (REG0, DWordAcc, NoLock, Preserve)
    {
        FLD0, 8
    }
}
