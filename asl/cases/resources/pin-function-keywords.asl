// Title: PinFunction: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        PinFunction (Exclusive, PullDefault, 6, "\\_SB.DEV0", 1, ResourceProducer) { 7, 8 }
        PinFunction (Shared, PullUp, 6, "\\_SB.DEV0", 1, ResourceConsumer) { 7, 8 }
        PinFunction (ExclusiveAndWake, PullDown, 6, "\\_SB.DEV0", 1, ResourceProducer) { 7, 8 }
        PinFunction (SharedAndWake, PullNone, 6, "\\_SB.DEV0", 1, ResourceConsumer) { 7, 8 }
    })
}
