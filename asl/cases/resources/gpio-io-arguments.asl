// Title: GpioIo: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        GpioIo (Exclusive, PullDefault, 100, 0x0BB8, IoRestrictionNone, "\\_SB.DEV0", 1, ResourceProducer, NAM0, RawDataBuffer () { 1, 2, 3 }) { 7, 8 }
        GpioIo (, PullDefault, , , , "\\_SB.DEV0", , , , ) { 7, 8 }
        GpioIo (, PullDefault, , , , "\\_SB.DEV0") { 7, 8 }
    })
}
