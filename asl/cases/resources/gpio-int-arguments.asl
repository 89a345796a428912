// Title: GpioInt: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        GpioInt (Level, ActiveHigh, Exclusive, PullDefault, 100, "\\_SB.DEV0", 1, ResourceProducer, NAM0, RawDataBuffer () { 1, 2, 3 }) { 7 }
        GpioInt (Level, ActiveHigh, , PullDefault, , "\\_SB.DEV0", , , , ) { 7 }
        GpioInt (Level, ActiveHigh, , PullDefault, , "\\_SB.DEV0") { 7 }
    })
}
