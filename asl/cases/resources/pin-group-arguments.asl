// Title: PinGroup: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        PinGroup ("label", ResourceProducer, NAM0, RawDataBuffer () { 1, 2, 3 }) { 7, 8 }
        PinGroup ("label", , , ) { 7, 8 }
        PinGroup ("label") { 7, 8 }
    })
}
