// Title: FixedDMA: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        FixedDMA (0x11, 3, Width8bit, NAM0)
        FixedDMA (0x11, 3, , )
        FixedDMA (0x11, 3)
    })
}
