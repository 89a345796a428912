// Title: Memory32 whose minimum is above its maximum
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { Memory32 (ReadWrite, 0x2000, 0x1000, 1, 1) })
}
