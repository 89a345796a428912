// Title: I2cSerialBusV2: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        I2cSerialBusV2 (0x50, ControllerInitiated, 400000, AddressingMode7Bit, "\\_SB.DEV0", 1, ResourceProducer, NAM0, Exclusive, RawDataBuffer () { 1, 2, 3 })
        I2cSerialBusV2 (0x50, , 400000, , "\\_SB.DEV0", , , , , )
        I2cSerialBusV2 (0x50, , 400000, , "\\_SB.DEV0")
    })
}
