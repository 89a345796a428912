// Title: access, lock and update rules
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemMemory, 0xFED00000, 0x1000)
    Field (REG0, AnyAcc, NoLock, Preserve) { FLD0, 8 }
    Field (REG0, WordAcc, Lock, WriteAsOnes) { FLD1, 8 }
    Field (REG0, DWordAcc, NoLock, WriteAsZeros) { FLD2, 8 }
    Field (REG0, QWordAcc, Lock) { FLD3, 8 }
    Field (REG0, ByteAcc) { FLD4, 8 }
    Field (REG0, BufferAcc, NoLock, Preserve) { FLD5, 8 }
}
