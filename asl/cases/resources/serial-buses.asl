// Title: I2C, SPI and UART connections
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        I2cSerialBusV2 (0x0050, ControllerInitiated, 0x00061A80, AddressingMode7Bit, "\\_SB.I2C0", 0x00, ResourceConsumer, , Exclusive, )
        I2cSerialBusV2 (0x0250, DeviceInitiated, 100000, AddressingMode10Bit, "\\_SB.I2C1", 0x01, ResourceProducer, , Shared, RawDataBuffer () { 9, 8 })
        I2cSerialBus (0x0050, ControllerInitiated, 0x00061A80, AddressingMode7Bit, "\\_SB.I2C0")
        SpiSerialBusV2 (0x0001, PolarityLow, FourWireMode, 0x08, ControllerInitiated, 0x000186A0, ClockPolarityLow, ClockPhaseFirst, "\\_SB.SPI0", 0x00, ResourceConsumer, , Exclusive)
        SpiSerialBus (0x0002, PolarityHigh, ThreeWireMode, 0x10, ControllerInitiated, 0x000186A0, ClockPolarityHigh, ClockPhaseSecond, "\\_SB.SPI0", 0x00, ResourceConsumer)
        UartSerialBusV2 (0x0001C200, DataBitsEight, StopBitsOne, 0xC0, LittleEndian, ParityTypeNone, FlowControlHardware, 0x0020, 0x0010, "\\_SB.URT0", 0x00, ResourceConsumer, , Exclusive)
        UartSerialBus (0x00002580, DataBitsSeven, StopBitsTwo, 0x00, BigEndian, ParityTypeEven, FlowControlXon, 0x0040, 0x0040, "\\_SB.URT1")
    })
}
