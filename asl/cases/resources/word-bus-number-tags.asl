// Title: WordBusNumber: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        WordBusNumber (ResourceProducer, MinNotFixed, MaxNotFixed, PosDecode, 0, 0x1000, 0x1FFF, 0, 0x1000, , , NAM0)
    })
    Method (TEST, 0, Serialized)
    {
        CreateBitField (RES0, \NAM0._DEC, FLD0)
        CreateBitField (RES0, \NAM0._MIF, FLD1)
        CreateBitField (RES0, \NAM0._MAF, FLD2)
        CreateWordField (RES0, \NAM0._GRA, FLD3)
        CreateWordField (RES0, \NAM0._MIN, FLD4)
        CreateWordField (RES0, \NAM0._MAX, FLD5)
        CreateWordField (RES0, \NAM0._TRA, FLD6)
        CreateWordField (RES0, \NAM0._LEN, FLD7)
        Return (FLD0)
    }
}
