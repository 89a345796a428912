// Title: ExtendedMemory whose minimum is above its maximum
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        ExtendedMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, Cacheable, ReadWrite,
            0x0, 0x2000, 0x1000, 0x0, 0x1000)
    })
}
