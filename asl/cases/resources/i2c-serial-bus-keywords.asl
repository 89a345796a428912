// Title: I2cSerialBus: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        I2cSerialBus (0x50, ControllerInitiated, 400000, AddressingMode7Bit, "\\_SB.DEV0", 1, ResourceProducer)
        I2cSerialBus (0x50, DeviceInitiated, 400000, AddressingMode10Bit, "\\_SB.DEV0", 1, ResourceConsumer)
    })
}
