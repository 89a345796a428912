// Title: A descriptor with a name as value
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Name (RES0, ResourceTemplate () { IO (Decode16, VAL0, 0x60, 1, 1) })
}
