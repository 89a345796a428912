// Title: DWordMemory: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        DWordMemory (ResourceProducer, PosDecode, MinNotFixed, MaxNotFixed, NonCacheable, ReadOnly, 0x0FFF, 0x1000, 0xFFFF, 0, 0x1000, , , , AddressRangeMemory, TypeStatic)
        DWordMemory (ResourceConsumer, SubDecode, MinFixed, MaxFixed, Cacheable, ReadWrite, 0, 0x1000, 0x1FFF, 0, 0x1000, , , , AddressRangeReserved, TypeTranslation)
        DWordMemory (ResourceProducer, PosDecode, MinNotFixed, MaxNotFixed, WriteCombining, ReadOnly, 0x0FFF, 0x1000, 0xFFFF, 0, 0x1000, , , , AddressRangeACPI, TypeStatic)
        DWordMemory (ResourceConsumer, SubDecode, MinFixed, MaxFixed, Prefetchable, ReadWrite, 0, 0x1000, 0x1FFF, 0, 0x1000, , , , AddressRangeNVS, TypeTranslation)
    })
}
