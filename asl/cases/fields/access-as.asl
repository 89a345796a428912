// Title: AccessAs changes access and attribute
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, GenericSerialBus, 0x00, 0x0100)
    Field (REG0, BufferAcc, NoLock, Preserve)
    {
        Connection (I2cSerialBusV2 (0x0050, ControllerInitiated, 0x00061A80, AddressingMode7Bit, "\\_SB.I2C0", 0x00, ResourceConsumer, , Exclusive)),
        AccessAs (BufferAcc, AttribByte), FLD0, 8,
        AccessAs (BufferAcc, AttribBytes (0x10)), FLD1, 8,
        AccessAs (BufferAcc, AttribRawBytes (0x04)), FLD2, 8,
        AccessAs (BufferAcc, AttribRawProcessBytes (0x08)), FLD3, 8,
        AccessAs (BufferAcc, 0x04), FLD4, 8
    }
    OperationRegion (REG1, SystemMemory, 0x00, 0x0100)
    Field (REG1, AnyAcc, NoLock, Preserve) { FLD5, 8, AccessAs (DWordAcc), FLD6, 8, AccessAs (ByteAcc, 0x00), FLD7, 8 }
}
