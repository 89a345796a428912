// Title: a resource source without its index
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Level, ActiveLow, Shared, , "\\_SB.LNKA") { 5 }
        WordIO (ResourceProducer, MinFixed, MaxFixed, PosDecode, EntireRange, 0, 0, 0xFF, 0, 0x100, , "\\_SB.PCI0")
        QWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, Cacheable, ReadWrite, 0, 0, 0xFFF, 0, 0x1000, , "\\_SB")
    })
}
