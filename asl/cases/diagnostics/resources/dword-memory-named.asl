// Title: A named descriptor may be filled in later
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        DWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, Cacheable, ReadWrite,
            0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, , , MEM0)
    })
}
