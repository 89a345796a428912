// Title: WordIO without length and with a fixed maximum only
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        WordIO (ResourceProducer, MinNotFixed, MaxFixed, PosDecode, EntireRange,
            0x0000, 0x0100, 0x01FF, 0x0000, 0x0000)
    })
}
