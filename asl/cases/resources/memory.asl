// Title: memory ranges of 24 and 32 bits
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        Memory24 (ReadWrite, 0x1000, 0x2000, 0x0100, 0x0200, )
        Memory32 (ReadOnly, 0x10000000, 0x10010000, 0x1000, 0x1000, )
        Memory32Fixed (ReadWrite, 0xFED00000, 0x00000400, )
        Memory32Fixed (ReadOnly, 0xFF000000, 0x01000000)
    })
}
