// Title: WordIO whose minimum is no multiple of the granularity
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        WordIO (ResourceProducer, MinFixed, MaxNotFixed, PosDecode, EntireRange,
            0x000F, 0x0101, 0x01FF, 0x0000, 0x0000)
    })
}
