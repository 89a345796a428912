// Title: Objects that live while a method runs
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1, Serialized)
    {
        Name (VAL0, 5)
        Name (PKG0, Package () { VAL0, 5 })
        Mutex (MTX0, 0)
        Event (EVT0)
        OperationRegion (REG0, SystemIO, 0x70, 2)
        Field (REG0, ByteAcc, NoLock, Preserve) { FLD0, 8 }
        CreateByteField (Arg0, 0, FLD1)
        Alias (VAL0, VAL1)
        Return (VAL1 + FLD0 + FLD1)
    }
}
