// Title: PinGroupConfig: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        PinGroupConfig (Exclusive, 1, 0x2710, "\\_SB.DEV0", 1, "label", ResourceProducer, NAM0, RawDataBuffer () { 1, 2, 3 })
    })
    Method (TEST, 0, Serialized)
    {
        CreateBitField (RES0, \NAM0._SHR, FLD0)
        CreateByteField (RES0, \NAM0._TYP, FLD1)
        CreateDWordField (RES0, \NAM0._VAL, FLD2)
        CreateByteField (RES0, \NAM0._VEN, FLD3)
        Return (FLD0)
    }
}
