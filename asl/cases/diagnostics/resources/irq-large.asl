// Title: IRQ of number 16
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { IRQ (Level, ActiveLow, Shared) { 16 } })
}
