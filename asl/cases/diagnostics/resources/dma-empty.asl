// Title: DMA without channels
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { DMA (Compatibility, NotBusMaster, Transfer8) { } })
}
