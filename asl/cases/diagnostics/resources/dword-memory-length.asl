// Title: DWordMemory whose length is not its fixed range
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        DWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, Cacheable, ReadWrite,
            0x00000000, 0x00001000, 0x00001FFF, 0x00000000, 0x00000800)
    })
}
