// Title: Memory24: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        Memory24 (ReadOnly, 0x1000, 0x2000, 0, 0x10, NAM0)
        Memory24 (ReadOnly, 0x1000, 0x2000, 0, 0x10, )
        Memory24 (ReadOnly, 0x1000, 0x2000, 0, 0x10)
    })
}
