// Title: IO with a length beyond 8 bits
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { IO (Decode16, 0x60, 0x60, 1, 0x100) })
}
