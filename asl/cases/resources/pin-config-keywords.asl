// Title: PinConfig: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        PinConfig (Exclusive, 1, 0x2710, "\\_SB.DEV0", 1, ResourceProducer) { 7, 8 }
        PinConfig (Shared, 1, 0x2710, "\\_SB.DEV0", 1, ResourceConsumer) { 7, 8 }
        PinConfig (ExclusiveAndWake, 1, 0x2710, "\\_SB.DEV0", 1, ResourceProducer) { 7, 8 }
        PinConfig (SharedAndWake, 1, 0x2710, "\\_SB.DEV0", 1, ResourceConsumer) { 7, 8 }
    })
}
