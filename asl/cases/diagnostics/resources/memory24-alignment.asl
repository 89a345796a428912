// Title: Memory24 whose minimum is not aligned
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { Memory24 (ReadWrite, 0x21, 0x30, 0x10, 1) })
}
