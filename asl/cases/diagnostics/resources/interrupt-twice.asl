// Title: Interrupt with a number given twice
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Level, ActiveLow, Shared) { 5, 5 }
    })
}
