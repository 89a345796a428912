// Title: IO whose minimum is not aligned
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { IO (Decode16, 0x61, 0x71, 4, 1) })
}
