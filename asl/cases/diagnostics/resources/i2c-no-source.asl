// Title: I2cSerialBusV2 with an empty source
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        I2cSerialBusV2 (0x10, ControllerInitiated, 400000, AddressingMode7Bit, "")
    })
}
