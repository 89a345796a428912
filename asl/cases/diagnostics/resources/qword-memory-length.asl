// Title: QWordMemory whose length is not its fixed range
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        QWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, Cacheable, ReadWrite,
            0x0000000000000000, 0x0000000100000000, 0x00000001FFFFFFFF, 0x0, 0x0000000080000000)
    })
}
