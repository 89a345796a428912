// Title: Connections by GPIO, I2C, SPI, UART
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, GenericSerialBus, 0, 0x100)
    Field (REG0, BufferAcc, NoLock, Preserve)
    {
        Connection (SpiSerialBusV2 (1, PolarityLow, FourWireMode, 8, ControllerInitiated, 1000000, ClockPolarityLow, ClockPhaseFirst, "\\_SB.SPI0")), AAAA, 8,
        Connection (UartSerialBusV2 (115200, , , 0xC0, , , , 32, 32, "\\_SB.UAR0")), BBBB, 8,
        Connection (I2cSerialBusV2 (0x50, , 400000, , "\\_SB.I2C0")), CCCC, 8
    }
    OperationRegion (REG1, GeneralPurposeIo, 0, 4)
    Field (REG1, ByteAcc, NoLock, Preserve) { Connection (GpioIo (Exclusive, PullUp, , , IoRestrictionNone, "\\_SB.GPI0") { 1, 2 }), DDDD, 2 }
}
