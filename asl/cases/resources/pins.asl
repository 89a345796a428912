// Title: pin functions, configurations and groups
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        PinFunction (Exclusive, PullDefault, 0x0001, "\\_SB.GPI0", 0x00, ResourceConsumer, , ) { 1, 2 }
        PinConfig (Shared, 0x01, 0x00002710, "\\_SB.GPI0", 0x00, ResourceConsumer) { 3 }
        PinGroup ("group0", ResourceProducer, ) { 4, 5 }
        PinGroupFunction (Exclusive, 0x0002, "\\_SB.GPI0", 0x00, "group0", ResourceConsumer)
        PinGroupConfig (Exclusive, 0x02, 0x00000064, "\\_SB.GPI0", 0x00, "group0", ResourceConsumer, , RawDataBuffer () { 1 })
    })
}
