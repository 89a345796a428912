// Title: vendor-defined descriptors
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        VendorShort () { 0x01, 0x02, 0x03 }
        VendorShort () { }
        VendorLong () { 0x10, 0x20, 0x30, 0x40, 0x50, 0x60, 0x70, 0x80 }
    })
}
