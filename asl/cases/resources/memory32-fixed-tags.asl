// Title: Memory32Fixed: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        Memory32Fixed (ReadOnly, 0xF000, 0x1000, NAM0)
    })
    Method (TEST, 0, Serialized)
    {
        CreateBitField (RES0, \NAM0._RW, FLD0)
        CreateDWordField (RES0, \NAM0._BAS, FLD1)
        CreateDWordField (RES0, \NAM0._LEN, FLD2)
        Return (FLD0)
    }
}
