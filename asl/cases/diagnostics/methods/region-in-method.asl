// Title: A region and a field in a method that is not serialized
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        OperationRegion (REG0, SystemIO, 0x100, 4)
        Field (REG0, ByteAcc, NoLock, Preserve) { FLD0, 8 }
        Return (FLD0)
    }
}
