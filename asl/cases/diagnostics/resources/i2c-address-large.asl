// Title: I2cSerialBusV2 with a large address
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        I2cSerialBusV2 (0x12345, ControllerInitiated, 400000, AddressingMode7Bit, "\\_SB.I2C0")
    })
}
