// Title: Memory32: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        Memory32 (ReadOnly, 0x1000, 0x2000, 0x10, 0x1000, NAM0)
    })
    Method (TEST, 0, Serialized)
    {
        CreateBitField (RES0, \NAM0._RW, FLD0)
        CreateDWordField (RES0, \NAM0._MIN, FLD1)
        CreateDWordField (RES0, \NAM0._MAX, FLD2)
        CreateDWordField (RES0, \NAM0._ALN, FLD3)
        CreateDWordField (RES0, \NAM0._LEN, FLD4)
        Return (FLD0)
    }
}
