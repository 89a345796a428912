// Title: FixedIO: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        FixedIO (0x3F8, 8, NAM0)
        FixedIO (0x3F8, 8, )
        FixedIO (0x3F8, 8)
    })
}
