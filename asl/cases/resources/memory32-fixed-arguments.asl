// Title: Memory32Fixed: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        Memory32Fixed (ReadOnly, 0xF000, 0x1000, NAM0)
        Memory32Fixed (ReadOnly, 0xF000, 0x1000, )
        Memory32Fixed (ReadOnly, 0xF000, 0x1000)
    })
}
