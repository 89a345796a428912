// Title: DMA and FixedDMA
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        DMA (Compatibility, NotBusMaster, Transfer8, ) { 2 }
        DMA (TypeA, BusMaster, Transfer8_16, ) { 1, 3 }
        DMA (TypeB, NotBusMaster, Transfer16, ) { 5 }
        DMA (TypeF, BusMaster, Transfer8, ) { }
        FixedDMA (0x0010, 0x0003, Width32bit, )
        FixedDMA (0x0011, 0x0004, Width64bit)
    })
}
