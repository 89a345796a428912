// Title: Interrupt: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        Interrupt (ResourceProducer, Level, ActiveHigh, Exclusive) { 5 }
        Interrupt (ResourceConsumer, Edge, ActiveLow, Shared) { 5 }
        Interrupt (ResourceProducer, Level, ActiveBoth, ExclusiveAndWake) { 5 }
        Interrupt (ResourceConsumer, Edge, ActiveHigh, SharedAndWake) { 5 }
    })
}
