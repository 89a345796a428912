// Title: QWordIO: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        QWordIO (ResourceProducer, MinNotFixed, MaxNotFixed, PosDecode, NonISAOnlyRanges, 0, 0x1000, 0x1FFF, 0, 0x1000, , , NAM0, TypeStatic, DenseTranslation)
    })
    Method (TEST, 0, Serialized)
    {
        CreateBitField (RES0, \NAM0._DEC, FLD0)
        CreateBitField (RES0, \NAM0._MIF, FLD1)
        CreateBitField (RES0, \NAM0._MAF, FLD2)
        CreateField (RES0, \NAM0._RNG, 2, FLD3)
        CreateBitField (RES0, \NAM0._TTP, FLD4)
        CreateBitField (RES0, \NAM0._TRS, FLD5)
        CreateQWordField (RES0, \NAM0._GRA, FLD6)
        CreateQWordField (RES0, \NAM0._MIN, FLD7)
        CreateQWordField (RES0, \NAM0._MAX, FLD8)
        CreateQWordField (RES0, \NAM0._TRA, FLD9)
        CreateQWordField (RES0, \NAM0._LEN, FLDA)
        Return (FLD0)
    }
}
