// Title: PinGroup: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        PinGroup ("label", ResourceProducer) { 7, 8 }
        PinGroup ("label", ResourceConsumer) { 7, 8 }
    })
}
