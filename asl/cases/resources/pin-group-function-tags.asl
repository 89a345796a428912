// Title: PinGroupFunction: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        PinGroupFunction (Exclusive, 6, "\\_SB.DEV0", 1, "label", ResourceProducer, NAM0, RawDataBuffer () { 1, 2, 3 })
    })
    Method (TEST, 0, Serialized)
    {
        CreateBitField (RES0, \NAM0._SHR, FLD0)
        CreateWordField (RES0, \NAM0._FUN, FLD1)
        CreateByteField (RES0, \NAM0._VEN, FLD2)
        Return (FLD0)
    }
}
