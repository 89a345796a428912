// Title: Register with a width beyond 8 bits
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { Register (SystemIO, 0x100, 0, 0x100) })
}
