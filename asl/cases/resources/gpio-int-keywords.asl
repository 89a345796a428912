// Title: GpioInt: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        GpioInt (Level, ActiveHigh, Exclusive, PullDefault, 100, "\\_SB.DEV0", 1, ResourceProducer) { 7 }
        GpioInt (Edge, ActiveLow, Shared, PullUp, 100, "\\_SB.DEV0", 1, ResourceConsumer) { 7 }
        GpioInt (Level, ActiveBoth, ExclusiveAndWake, PullDown, 100, "\\_SB.DEV0", 1, ResourceProducer) { 7 }
        GpioInt (Edge, ActiveHigh, SharedAndWake, PullNone, 100, "\\_SB.DEV0", 1, ResourceConsumer) { 7 }
    })
}
