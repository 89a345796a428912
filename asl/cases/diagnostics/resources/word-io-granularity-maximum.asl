// Title: WordIO whose maximum is no multiple of the granularity
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        WordIO (ResourceProducer, MinNotFixed, MaxFixed, PosDecode, EntireRange,
            0x000F, 0x0100, 0x01F1, 0x0000, 0x0000)
    })
}
