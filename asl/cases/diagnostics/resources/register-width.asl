// Title: Register of a reserved access size
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { Register (SystemIO, 8, 0, 0x100, 5) })
}
