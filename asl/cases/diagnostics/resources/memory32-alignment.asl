// Title: Memory32 whose minimum is not aligned
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { Memory32 (ReadWrite, 0x1001, 0x2FFF, 0x1000, 0x1000) })
}
