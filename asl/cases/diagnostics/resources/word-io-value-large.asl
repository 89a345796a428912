// Title: WordIO with a maximum beyond 16 bits
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        WordIO (ResourceProducer, MinFixed, MaxFixed, PosDecode, EntireRange,
            0x0000, 0x0000, 0x1FFFF, 0x0000, 0x0001)
    })
}
