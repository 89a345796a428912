// Title: PinGroup: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        PinGroup ("label", ResourceProducer, NAM0, RawDataBuffer () { 1, 2, 3 }) { 7, 8 }
    })
    Method (TEST, 0, Serialized)
    {
        CreateByteField (RES0, \NAM0._PIN, FLD0)
        CreateByteField (RES0, \NAM0._VEN, FLD1)
        Return (FLD0)
    }
}
