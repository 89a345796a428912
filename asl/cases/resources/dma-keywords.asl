// Title: DMA: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        DMA (Compatibility, NotBusMaster, Transfer8) { 1, 2 }
        DMA (TypeA, BusMaster, Transfer8_16) { 1, 2 }
        DMA (TypeB, NotBusMaster, Transfer16) { 1, 2 }
        DMA (TypeF, BusMaster, Transfer8) { 1, 2 }
    })
}
