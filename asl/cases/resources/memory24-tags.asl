// Title: Memory24: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        Memory24 (ReadOnly, 0x1000, 0x2000, 0, 0x10, NAM0)
    })
    Method (TEST, 0, Serialized)
    {
        CreateBitField (RES0, \NAM0._RW, FLD0)
        CreateWordField (RES0, \NAM0._MIN, FLD1)
        CreateWordField (RES0, \NAM0._MAX, FLD2)
        CreateWordField (RES0, \NAM0._ALN, FLD3)
        CreateWordField (RES0, \NAM0._LEN, FLD4)
        Return (FLD0)
    }
}
