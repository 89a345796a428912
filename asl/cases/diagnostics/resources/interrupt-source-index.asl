// Title: Interrupt with a source index and no source
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Level, ActiveLow, Shared, 1) { 5 }
    })
}
