// Title: Interrupt: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        Interrupt (ResourceProducer, Level, ActiveHigh, Exclusive, , , NAM0) { 5 }
    })
    Method (TEST, 0, Serialized)
    {
        CreateBitField (RES0, \NAM0._HE, FLD0)
        CreateBitField (RES0, \NAM0._LL, FLD1)
        CreateField (RES0, \NAM0._SHR, 2, FLD2)
        CreateByteField (RES0, \NAM0._INT, FLD3)
        Return (FLD0)
    }
}
