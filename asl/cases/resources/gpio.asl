// Title: GPIO connections
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        GpioInt (Edge, ActiveLow, ExclusiveAndWake, PullDefault, 0x0000, "\\_SB.GPI0", 0x00, ResourceConsumer, , ) { 0x0018 }
        GpioInt (Level, ActiveBoth, Shared, PullUp, 0x0BB8, "\\_SB.GPI0", 0x00) { 2 }
        GpioIo (Exclusive, PullNone, 0x0001, 0x0002, IoRestrictionOutputOnly, "\\_SB.GPI0", 0x00, ResourceConsumer, , RawDataBuffer () { 1, 2, 3 }) { 0x0019 }
        GpioIo (Shared, 0x80, 0, 0, IoRestrictionInputOnly, "\\_SB.GPI1", 0x01, ResourceProducer) { 7, 8 }
    })
}
