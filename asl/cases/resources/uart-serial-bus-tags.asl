// Title: UartSerialBus: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        UartSerialBus (115200, DataBitsFive, StopBitsZero, 0xC0, LittleEndian, ParityTypeNone, FlowControlNone, 32, 64, "\\_SB.DEV0", 1, ResourceProducer, NAM0, RawDataBuffer () { 1, 2, 3 })
    })
    Method (TEST, 0, Serialized)
    {
        CreateBitField (RES0, \NAM0._SLV, FLD0)
        CreateBitField (RES0, \NAM0._SHR, FLD1)
        CreateField (RES0, \NAM0._FLC, 2, FLD2)
        CreateField (RES0, \NAM0._STB, 2, FLD3)
        CreateField (RES0, \NAM0._LEN, 3, FLD4)
        CreateBitField (RES0, \NAM0._END, FLD5)
        CreateDWordField (RES0, \NAM0._SPE, FLD6)
        CreateWordField (RES0, \NAM0._RXL, FLD7)
        CreateWordField (RES0, \NAM0._TXL, FLD8)
        CreateByteField (RES0, \NAM0._PAR, FLD9)
        CreateByteField (RES0, \NAM0._LIN, FLDA)
        CreateByteField (RES0, \NAM0._VEN, FLDB)
        Return (FLD0)
    }
}
