// Title: DWordAcc with every lock and update rule
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemMemory, 0x1000, 0x100)
    Field (REG0, DWordAcc, NoLock, Preserve) { FLD0, 1, FLD1, 63 }
    Field (REG0, DWordAcc, NoLock, WriteAsOnes) { FLD2, 8 }
    Field (REG0, DWordAcc, NoLock, WriteAsZeros) { FLD3, 64 }
    Field (REG0, DWordAcc, Lock, Preserve) { FLD4, 16 }
    Field (REG0, DWordAcc, Lock, WriteAsOnes) { FLD5, 32 }
    Field (REG0, DWordAcc, Lock, WriteAsZeros) { FLD6, 128 }
}
