// Title: IO with an address beyond 16 bits
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { IO (Decode16, 0x12345, 0x12345, 1, 1) })
}
