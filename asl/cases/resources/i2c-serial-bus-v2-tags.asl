// Title: I2cSerialBusV2: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        I2cSerialBusV2 (0x50, ControllerInitiated, 400000, AddressingMode7Bit, "\\_SB.DEV0", 1, ResourceProducer, NAM0, Exclusive, RawDataBuffer () { 1, 2, 3 })
    })
    Method (TEST, 0, Serialized)
    {
        CreateBitField (RES0, \NAM0._SLV, FLD0)
        CreateBitField (RES0, \NAM0._SHR, FLD1)
        CreateBitField (RES0, \NAM0._MOD, FLD2)
        CreateDWordField (RES0, \NAM0._SPE, FLD3)
        CreateWordField (RES0, \NAM0._ADR, FLD4)
        CreateByteField (RES0, \NAM0._VEN, FLD5)
        Return (FLD0)
    }
}
