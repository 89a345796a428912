// Title: VendorLong: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        VendorLong (NAM0) { 0x10, 0x20 }
        VendorLong () { 0x10, 0x20 }
        VendorLong () { 0x10, 0x20 }
    })
}
