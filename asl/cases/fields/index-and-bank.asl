// Title: IndexField and BankField
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0x70, 0x02)
    Field (REG0, ByteAcc, NoLock, Preserve) { INDX, 8, DATA, 8 }
    IndexField (INDX, DATA, ByteAcc, NoLock, Preserve) { Offset (0x10), FLD0, 8, FLD1, 4, , 4 }
    BankField (REG0, INDX, 0x03, ByteAcc, NoLock, Preserve) { FLD2, 8, FLD3, 8 }
    BankField (REG0, INDX, One, ByteAcc, Lock, WriteAsOnes) { Offset (0x01), FLD4, 8 }
}
