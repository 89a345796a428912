// Title: IO: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IO (Decode10, 0x1000, 0x1000, 1, 8, NAM0)
        IO (Decode10, 0x1000, 0x1000, 1, 8, )
        IO (Decode10, 0x1000, 0x1000, 1, 8)
    })
}
