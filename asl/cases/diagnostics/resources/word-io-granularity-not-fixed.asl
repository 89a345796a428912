// Title: WordIO with a length and a granularity
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        WordIO (ResourceProducer, MinFixed, MaxFixed, PosDecode, EntireRange,
            0x000F, 0x0100, 0x01FF, 0x0000, 0x0100)
    })
}
