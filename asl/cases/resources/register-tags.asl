// Title: Register: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        Register (SystemMemory, 0x20, 0, 0x0408, 3, NAM0)
    })
    Method (TEST, 0, Serialized)
    {
        CreateByteField (RES0, \NAM0._ASI, FLD0)
        CreateByteField (RES0, \NAM0._RBW, FLD1)
        CreateByteField (RES0, \NAM0._RBO, FLD2)
        CreateByteField (RES0, \NAM0._ASZ, FLD3)
        CreateQWordField (RES0, \NAM0._ADR, FLD4)
        Return (FLD0)
    }
}
