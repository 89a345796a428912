// Title: GpioIo: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        GpioIo (Exclusive, PullDefault, 100, 0x0BB8, IoRestrictionNone, "\\_SB.DEV0", 1, ResourceProducer) { 7, 8 }
        GpioIo (Shared, PullUp, 100, 0x0BB8, IoRestrictionInputOnly, "\\_SB.DEV0", 1, ResourceConsumer) { 7, 8 }
        GpioIo (ExclusiveAndWake, PullDown, 100, 0x0BB8, IoRestrictionOutputOnly, "\\_SB.DEV0", 1, ResourceProducer) { 7, 8 }
        GpioIo (SharedAndWake, PullNone, 100, 0x0BB8, IoRestrictionNoneAndPreserve, "\\_SB.DEV0", 1, ResourceConsumer) { 7, 8 }
    })
}
