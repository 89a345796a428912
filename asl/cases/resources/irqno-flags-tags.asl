// Title: IRQNoFlags: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        IRQNoFlags (NAM0) { 5 }
    })
    Method (TEST, 0, Serialized)
    {
        CreateWordField (RES0, \NAM0._INT, FLD0)
        Return (FLD0)
    }
}
