// Title: AccessAs with AttribSendReceive
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, GenericSerialBus, 0, 0x100)
    Field (REG0, BufferAcc, NoLock, Preserve)
    {
        Connection (I2cSerialBusV2 (0x50, ControllerInitiated, 400000, AddressingMode7Bit, "\\_SB.I2C0")),
        AccessAs (BufferAcc, AttribSendReceive),
        FLD0, 8,
        FLD1, 8
    }
}
