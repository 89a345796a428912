// Title: FixedIO: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        FixedIO (0x3F8, 8, NAM0)
    })
    Method (TEST, 0, Serialized)
    {
        CreateWordField (RES0, \NAM0._BAS, FLD0)
        CreateByteField (RES0, \NAM0._LEN, FLD1)
        Return (FLD0)
    }
}
