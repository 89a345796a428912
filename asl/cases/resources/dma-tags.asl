// Title: DMA: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        DMA (Compatibility, NotBusMaster, Transfer8, NAM0) { 1, 2 }
    })
    Method (TEST, 0, Serialized)
    {
        CreateByteField (RES0, \NAM0._DMA, FLD0)
        CreateField (RES0, \NAM0._SIZ, 2, FLD1)
        CreateBitField (RES0, \NAM0._BM, FLD2)
        CreateField (RES0, \NAM0._TYP, 2, FLD3)
        Return (FLD0)
    }
}
