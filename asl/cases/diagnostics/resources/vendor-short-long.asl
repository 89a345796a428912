// Title: VendorShort of eight bytes
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { VendorShort () { 1, 2, 3, 4, 5, 6, 7, 8 } })
}
