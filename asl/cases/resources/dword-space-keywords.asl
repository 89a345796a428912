// Title: DWordSpace: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        DWordSpace (0xC0, ResourceProducer, PosDecode, MinNotFixed, MaxNotFixed, 0x5A, 0x0FFF, 0x1000, 0xFFFF, 0, 0x1000)
        DWordSpace (0xC0, ResourceConsumer, SubDecode, MinFixed, MaxFixed, 0x5A, 0, 0x1000, 0x1FFF, 0, 0x1000)
    })
}
