// Title: PinGroupConfig: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        PinGroupConfig (Exclusive, 1, 0x2710, "\\_SB.DEV0", 1, "label", ResourceProducer)
        PinGroupConfig (Shared, 1, 0x2710, "\\_SB.DEV0", 1, "label", ResourceConsumer)
        PinGroupConfig (ExclusiveAndWake, 1, 0x2710, "\\_SB.DEV0", 1, "label", ResourceProducer)
        PinGroupConfig (SharedAndWake, 1, 0x2710, "\\_SB.DEV0", 1, "label", ResourceConsumer)
    })
}
