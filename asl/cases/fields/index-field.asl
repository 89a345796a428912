// Title: IndexField: access kinds, offsets, reserved bits
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0x70, 2)
    Field (REG0, ByteAcc, NoLock, Preserve) { INDX, 8, DATA, 8 }
    IndexField (INDX, DATA, ByteAcc, NoLock, Preserve) { AAAA, 8, , 4, BBBB, 4, Offset (0x20), CCCC, 16 }
    IndexField (INDX, DATA, WordAcc, Lock, WriteAsOnes) { DDDD, 16 }
    IndexField (INDX, DATA, AnyAcc) { EEEE, 1 }
}
