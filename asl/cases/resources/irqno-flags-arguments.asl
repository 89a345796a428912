// Title: IRQNoFlags: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQNoFlags (NAM0) { 5 }
        IRQNoFlags () { 5 }
        IRQNoFlags () { 5 }
    })
}
