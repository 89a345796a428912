// Title: IO of ten bits beyond 0x3FF
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { IO (Decode10, 0x400, 0x400, 1, 1) })
}
