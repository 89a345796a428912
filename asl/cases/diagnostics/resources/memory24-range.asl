// Title: Memory24 whose minimum is above its maximum
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { Memory24 (ReadWrite, 0x20, 0x10, 1, 1) })
}
