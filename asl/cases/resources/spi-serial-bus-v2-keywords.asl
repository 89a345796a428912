// Title: SpiSerialBusV2: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        SpiSerialBusV2 (2, PolarityLow, FourWireMode, 8, ControllerInitiated, 400000, ClockPolarityLow, ClockPhaseFirst, "\\_SB.DEV0", 1, ResourceProducer, , Exclusive)
        SpiSerialBusV2 (2, PolarityHigh, ThreeWireMode, 8, DeviceInitiated, 400000, ClockPolarityHigh, ClockPhaseSecond, "\\_SB.DEV0", 1, ResourceConsumer, , Shared)
        SpiSerialBusV2 (2, PolarityLow, FourWireMode, 8, ControllerInitiated, 400000, ClockPolarityLow, ClockPhaseFirst, "\\_SB.DEV0", 1, ResourceProducer, , ExclusiveAndWake)
        SpiSerialBusV2 (2, PolarityHigh, ThreeWireMode, 8, DeviceInitiated, 400000, ClockPolarityHigh, ClockPhaseSecond, "\\_SB.DEV0", 1, ResourceConsumer, , SharedAndWake)
    })
}
