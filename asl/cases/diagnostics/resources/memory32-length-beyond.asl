// Title: Memory32 whose length is larger than its window
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { Memory32 (ReadWrite, 0x1000, 0x1FFF, 0x1000, 0x2000) })
}
