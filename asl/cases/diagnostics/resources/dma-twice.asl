// Title: DMA with a channel given twice
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { DMA (Compatibility, NotBusMaster, Transfer8) { 1, 1 } })
}
