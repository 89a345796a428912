// Title: An access that reaches beyond the region
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0x100, 3)
    Field (REG0, DWordAcc, NoLock, Preserve)
    {
        FLD0, 8
    }
}
