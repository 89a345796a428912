// Title: A call of a field unit
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0x100, 4)
    Field (REG0, ByteAcc, NoLock, Preserve) { FLD0, 8 }
    Method (TST1)
    {
        FLD0 ()
    }
}
