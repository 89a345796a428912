// Title: SpiSerialBus: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        SpiSerialBus (2, PolarityLow, FourWireMode, 8, ControllerInitiated, 400000, ClockPolarityLow, ClockPhaseFirst, "\\_SB.DEV0", 1, ResourceProducer, NAM0, RawDataBuffer () { 1, 2, 3 })
        SpiSerialBus (2, , , 8, , 400000, ClockPolarityLow, ClockPhaseFirst, "\\_SB.DEV0", , , , )
        SpiSerialBus (2, , , 8, , 400000, ClockPolarityLow, ClockPhaseFirst, "\\_SB.DEV0")
    })
}
