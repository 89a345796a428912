// Title: ExtendedMemory: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        ExtendedMemory (ResourceProducer, PosDecode, MinNotFixed, MaxNotFixed, NonCacheable, ReadOnly, 0, 0x1000, 0x1FFF, 0, 0x1000, 0x8000, NAM0, AddressRangeMemory, TypeStatic)
    })
    Method (TEST, 0, Serialized)
    {
        CreateBitField (RES0, \NAM0._DEC, FLD0)
        CreateBitField (RES0, \NAM0._MIF, FLD1)
        CreateBitField (RES0, \NAM0._MAF, FLD2)
        CreateBitField (RES0, \NAM0._RW, FLD3)
        CreateField (RES0, \NAM0._MEM, 2, FLD4)
        CreateField (RES0, \NAM0._MTP, 2, FLD5)
        CreateBitField (RES0, \NAM0._TTP, FLD6)
        CreateQWordField (RES0, \NAM0._GRA, FLD7)
        CreateQWordField (RES0, \NAM0._MIN, FLD8)
        CreateQWordField (RES0, \NAM0._MAX, FLD9)
        CreateQWordField (RES0, \NAM0._TRA, FLDA)
        CreateQWordField (RES0, \NAM0._LEN, FLDB)
        CreateQWordField (RES0, \NAM0._ATT, FLDC)
        Return (FLD0)
    }
}
