// Title: I2cSerialBus: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        I2cSerialBus (0x50, ControllerInitiated, 400000, AddressingMode7Bit, "\\_SB.DEV0", 1, ResourceProducer, NAM0, RawDataBuffer () { 1, 2, 3 })
        I2cSerialBus (0x50, , 400000, , "\\_SB.DEV0", , , , )
        I2cSerialBus (0x50, , 400000, , "\\_SB.DEV0")
    })
}
