// Title: WordBusNumber: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        WordBusNumber (ResourceProducer, MinNotFixed, MaxNotFixed, PosDecode, 0x0FFF, 0x1000, 0xFFFF, 0, 0x1000)
        WordBusNumber (ResourceConsumer, MinFixed, MaxFixed, SubDecode, 0, 0x1000, 0x1FFF, 0, 0x1000)
    })
}
