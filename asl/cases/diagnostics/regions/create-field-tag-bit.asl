// Title: A byte field of a tag of one bit
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive, , , INT0) { 5 }
    })
    CreateByteField (RES0, INT0._HE, FLD0)
}
