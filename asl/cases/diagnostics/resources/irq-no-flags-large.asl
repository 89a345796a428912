// Title: IRQNoFlags of number 20
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { IRQNoFlags () { 3, 20 } })
}
