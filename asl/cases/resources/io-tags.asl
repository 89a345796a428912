// Title: IO: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        IO (Decode10, 0x1000, 0x1000, 1, 8, NAM0)
    })
    Method (TEST, 0, Serialized)
    {
        CreateBitField (RES0, \NAM0._DEC, FLD0)
        CreateWordField (RES0, \NAM0._MIN, FLD1)
        CreateWordField (RES0, \NAM0._MAX, FLD2)
        CreateByteField (RES0, \NAM0._ALN, FLD3)
        CreateByteField (RES0, \NAM0._LEN, FLD4)
        Return (FLD0)
    }
}
