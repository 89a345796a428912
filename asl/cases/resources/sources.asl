// Title: resource sources behind address spaces and interrupts
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        DWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, Cacheable, ReadWrite, 0x0, 0x0, 0xFFFF, 0x0, 0x10000, 0x01, "\\_SB.PCI0", , AddressRangeMemory, TypeStatic)
        WordIO (ResourceProducer, MinFixed, MaxFixed, PosDecode, EntireRange, 0x0, 0x0, 0xFF, 0x0, 0x100, 0x00, "\\_SB", , TypeStatic)
        Interrupt (ResourceConsumer, Level, ActiveLow, Shared, 0x02, "\\_SB.LNKA", ) { 16 }
        Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive, , , ) { 4, 0x00010000 }
        Interrupt (ResourceProducer, Level, ActiveHigh, SharedAndWake) { 5 }
    })
}
