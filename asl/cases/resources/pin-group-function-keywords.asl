// Title: PinGroupFunction: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        PinGroupFunction (Exclusive, 6, "\\_SB.DEV0", 1, "label", ResourceProducer)
        PinGroupFunction (Shared, 6, "\\_SB.DEV0", 1, "label", ResourceConsumer)
        PinGroupFunction (ExclusiveAndWake, 6, "\\_SB.DEV0", 1, "label", ResourceProducer)
        PinGroupFunction (SharedAndWake, 6, "\\_SB.DEV0", 1, "label", ResourceConsumer)
    })
}
