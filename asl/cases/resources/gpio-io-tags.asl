// Title: GpioIo: its fields by their tags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags () { 3 }
        GpioIo (Exclusive, PullDefault, 100, 0x0BB8, IoRestrictionNone, "\\_SB.DEV0", 1, ResourceProducer, NAM0, RawDataBuffer () { 1, 2, 3 }) { 7, 8 }
    })
    Method (TEST, 0, Serialized)
    {
        CreateField (RES0, \NAM0._IOR, 2, FLD0)
        CreateField (RES0, \NAM0._SHR, 2, FLD1)
        CreateByteField (RES0, \NAM0._PPI, FLD2)
        CreateWordField (RES0, \NAM0._DRS, FLD3)
        CreateWordField (RES0, \NAM0._DBT, FLD4)
        CreateByteField (RES0, \NAM0._PIN, FLD5)
        CreateByteField (RES0, \NAM0._VEN, FLD6)
        Return (FLD0)
    }
}
