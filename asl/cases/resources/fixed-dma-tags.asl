// Title: FixedDMA: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        FixedDMA (0x11, 3, Width8bit, NAM0)
    })
    Method (TEST, 0, Serialized)
    {
        CreateWordField (RES0, \NAM0._DMA, FLD0)
        CreateWordField (RES0, \NAM0._TYP, FLD1)
        CreateByteField (RES0, \NAM0._SIZ, FLD2)
        Return (FLD0)
    }
}
