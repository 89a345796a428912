// Title: Regions of an OEM by number
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, 0x80, 0, 0x10)
    OperationRegion (REG1, 0xFF, 0, 0x10)
    Field (REG1, AnyAcc, NoLock, Preserve) { FLD0, 32 }
}
