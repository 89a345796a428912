// Title: WordIO whose length is larger than its window
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        WordIO (ResourceProducer, MinNotFixed, MaxNotFixed, PosDecode, EntireRange,
            0x0000, 0x0100, 0x01FF, 0x0000, 0x0200)
    })
}
