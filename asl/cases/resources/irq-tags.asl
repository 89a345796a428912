// Title: IRQ: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        IRQ (Level, ActiveHigh, Exclusive, NAM0) { 5 }
    })
    Method (TEST, 0, Serialized)
    {
        CreateWordField (RES0, \NAM0._INT, FLD0)
        CreateBitField (RES0, \NAM0._HE, FLD1)
        CreateBitField (RES0, \NAM0._LL, FLD2)
        CreateField (RES0, \NAM0._SHR, 2, FLD3)
        Return (FLD0)
    }
}
