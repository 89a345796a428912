// Title: Attributes as ACPI 2.0 spells them
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SMBus, 0x1000, 0x100)
    Field (REG0, BufferAcc, NoLock, Preserve)
    {
        AccessAs (BufferAcc, SMBQuick), FLD0, 8,
        AccessAs (BufferAcc, SMBSendReceive), FLD1, 8,
        AccessAs (BufferAcc, SMBByte), FLD2, 8,
        AccessAs (BufferAcc, SMBWord), FLD3, 8,
        AccessAs (BufferAcc, SMBBlock), FLD4, 8,
        AccessAs (BufferAcc, SMBProcessCall), FLD5, 8,
        AccessAs (BufferAcc, SMBBlockProcessCall), FLD6, 8
    }
}
