// Title: BusMaster is what DMA has without a word
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        DMA (Compatibility, , Transfer8) { 1, 2 }
    })
}
