// Title: SpiSerialBus: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        SpiSerialBus (2, PolarityLow, FourWireMode, 8, ControllerInitiated, 400000, ClockPolarityLow, ClockPhaseFirst, "\\_SB.DEV0", 1, ResourceProducer, NAM0, RawDataBuffer () { 1, 2, 3 })
    })
    Method (TEST, 0, Serialized)
    {
        CreateBitField (RES0, \NAM0._SLV, FLD0)
        CreateBitField (RES0, \NAM0._SHR, FLD1)
        CreateBitField (RES0, \NAM0._MOD, FLD2)
        CreateBitField (RES0, \NAM0._DPL, FLD3)
        CreateDWordField (RES0, \NAM0._SPE, FLD4)
        CreateByteField (RES0, \NAM0._LEN, FLD5)
        CreateByteField (RES0, \NAM0._PHA, FLD6)
        CreateByteField (RES0, \NAM0._POL, FLD7)
        CreateWordField (RES0, \NAM0._ADR, FLD8)
        CreateByteField (RES0, \NAM0._VEN, FLD9)
        Return (FLD0)
    }
}
