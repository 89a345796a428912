// Title: word, double word and quad word address spaces
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        WordBusNumber (ResourceProducer, MinFixed, MaxFixed, PosDecode, 0x0000, 0x0000, 0x00FF, 0x0000, 0x0100, ,, )
        WordIO (ResourceProducer, MinFixed, MaxFixed, PosDecode, EntireRange, 0x0000, 0x0000, 0x0CF7, 0x0000, 0x0CF8, ,, , TypeStatic, DenseTranslation)
        DWordIO (ResourceConsumer, MinNotFixed, MaxNotFixed, SubDecode, ISAOnlyRanges, 0x0, 0x1000, 0x1FFF, 0x0, 0x1000, ,, , TypeTranslation, SparseTranslation)
        DWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, Cacheable, ReadWrite, 0x0, 0x000A0000, 0x000BFFFF, 0x0, 0x00020000, ,, , AddressRangeMemory, TypeStatic)
        DWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadOnly, 0x0, 0xE0000000, 0xFEBFFFFF, 0x0, 0x1EC00000, , , , AddressRangeACPI, TypeTranslation)
        QWordMemory (ResourceProducer, SubDecode, MinFixed, MaxFixed, Prefetchable, ReadWrite, 0x0, 0x100000000, 0x1FFFFFFFF, 0x0, 0x100000000, ,, )
        QWordIO (ResourceProducer, MinFixed, MaxFixed, PosDecode, NonISAOnlyRanges, 0x0, 0x0, 0xFFFF, 0x0, 0x10000)
        ExtendedMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, Cacheable, ReadWrite, 0x0, 0x0, 0xFFFF, 0x0, 0x10000, 0x01, , AddressRangeMemory, TypeStatic)
        ExtendedIO (ResourceProducer, MinFixed, MaxFixed, PosDecode, EntireRange, 0x0, 0x0, 0xFFFF, 0x0, 0x10000, 0x02)
        ExtendedSpace (0xC5, ResourceProducer, PosDecode, MinFixed, MaxFixed, 0x3C, 0x0, 0x0, 0xFFFF, 0x0, 0x10000, 0x03)
        WordSpace (0xC1, ResourceConsumer, PosDecode, MinFixed, MaxFixed, 0xA5, 0x0, 0x0, 0xFF, 0x0, 0x100)
        DWordSpace (0xC2, ResourceConsumer, PosDecode, MinFixed, MaxFixed, 0x5A, 0x0, 0x0, 0xFF, 0x0, 0x100)
        QWordSpace (0xC3, ResourceConsumer, SubDecode, MinNotFixed, MaxNotFixed, 0x01, 0x0, 0x0, 0xFF, 0x0, 0x100)
    })
}
