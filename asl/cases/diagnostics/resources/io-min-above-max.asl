// Title: IO whose minimum is above its maximum
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { IO (Decode16, 0x70, 0x60, 1, 1) })
}
