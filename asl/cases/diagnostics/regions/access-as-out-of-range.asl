// Title: A word that is no access type
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0x100, 2)
    Field (REG0, FooAcc, NoLock, Preserve)
    {
        FLD0, 8
    }
}
