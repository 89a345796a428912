// Title: Memory32Fixed without length
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x1000, 0) })
}
