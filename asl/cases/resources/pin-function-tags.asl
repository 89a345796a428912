// Title: PinFunction: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        PinFunction (Exclusive, PullDefault, 6, "\\_SB.DEV0", 1, ResourceProducer, NAM0, RawDataBuffer () { 1, 2, 3 }) { 7, 8 }
    })
    Method (TEST, 0, Serialized)
    {
        CreateBitField (RES0, \NAM0._SHR, FLD0)
        CreateByteField (RES0, \NAM0._PPI, FLD1)
        CreateWordField (RES0, \NAM0._FUN, FLD2)
        CreateByteField (RES0, \NAM0._PIN, FLD3)
        CreateByteField (RES0, \NAM0._VEN, FLD4)
        Return (FLD0)
    }
}
