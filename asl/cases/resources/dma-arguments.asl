// Title: DMA: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        DMA (Compatibility, NotBusMaster, Transfer8, NAM0) { 1, 2 }
        DMA (Compatibility, NotBusMaster, Transfer8, ) { 1, 2 }
        DMA (Compatibility, NotBusMaster, Transfer8) { 1, 2 }
    })
}
