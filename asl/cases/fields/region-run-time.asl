// Title: Offsets and lengths of regions may be known at run time only
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (BASE, 0x1000)
    OperationRegion (REG0, SystemMemory, BASE, 0x10)
    Method (TEST, 1, Serialized)
    {
        OperationRegion (REG1, SystemIO, Arg0, SizeOf (Arg0))
        Field (REG1, ByteAcc, NoLock, Preserve) { FLD0, 8 }
        Return (FLD0)
    }
}
