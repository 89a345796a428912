// Title: A field of SystemCMOS with DWordAcc
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemCMOS, 0, 0xFF)
    Field (REG0, DWordAcc, NoLock, Preserve)
    {
        FLD0, 8
    }
}
