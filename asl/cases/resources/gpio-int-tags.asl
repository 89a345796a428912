// Title: GpioInt: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        GpioInt (Level, ActiveHigh, Exclusive, PullDefault, 100, "\\_SB.DEV0", 1, ResourceProducer, NAM0, RawDataBuffer () { 1, 2, 3 }) { 7 }
    })
    Method (TEST, 0, Serialized)
    {
        CreateBitField (RES0, \NAM0._MOD, FLD0)
        CreateField (RES0, \NAM0._POL, 2, FLD1)
        CreateField (RES0, \NAM0._SHR, 2, FLD2)
        CreateByteField (RES0, \NAM0._PPI, FLD3)
        CreateWordField (RES0, \NAM0._DBT, FLD4)
        CreateByteField (RES0, \NAM0._PIN, FLD5)
        CreateByteField (RES0, \NAM0._VEN, FLD6)
        Return (FLD0)
    }
}
