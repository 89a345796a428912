// Title: WordIO: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        WordIO (ResourceProducer, MinNotFixed, MaxNotFixed, PosDecode, NonISAOnlyRanges, 0x0FFF, 0x1000, 0xFFFF, 0, 0x1000, , , , TypeStatic, DenseTranslation)
        WordIO (ResourceConsumer, MinFixed, MaxFixed, SubDecode, ISAOnlyRanges, 0, 0x1000, 0x1FFF, 0, 0x1000, , , , TypeTranslation, SparseTranslation)
        WordIO (ResourceProducer, MinNotFixed, MaxNotFixed, PosDecode, EntireRange, 0x0FFF, 0x1000, 0xFFFF, 0, 0x1000, , , , TypeStatic, DenseTranslation)
    })
}
