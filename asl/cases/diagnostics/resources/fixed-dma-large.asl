// Title: FixedDMA with a large request line
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { FixedDMA (0x10000, 1, Width32bit) })
}
