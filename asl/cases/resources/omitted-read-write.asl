// Title: ReadWrite is what Memory24, Memory32 and Memory32Fixed have without a word
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        Memory24 (, 0x1000, 0x2000, 0, 0x10)
        Memory32 (, 0x1000, 0x2000, 0x10, 0x1000)
        Memory32Fixed (, 0xF000, 0x1000)
    })
}
