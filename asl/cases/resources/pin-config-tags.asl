// Title: PinConfig: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        PinConfig (Exclusive, 1, 0x2710, "\\_SB.DEV0", 1, ResourceProducer, NAM0, RawDataBuffer () { 1, 2, 3 }) { 7, 8 }
    })
    Method (TEST, 0, Serialized)
    {
        CreateBitField (RES0, \NAM0._SHR, FLD0)
        CreateByteField (RES0, \NAM0._TYP, FLD1)
        CreateDWordField (RES0, \NAM0._VAL, FLD2)
        CreateByteField (RES0, \NAM0._PIN, FLD3)
        CreateByteField (RES0, \NAM0._VEN, FLD4)
        Return (FLD0)
    }
}
