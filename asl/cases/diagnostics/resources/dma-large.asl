// Title: DMA of channel 8
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { DMA (Compatibility, NotBusMaster, Transfer8) { 8 } })
}
