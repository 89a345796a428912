// Title: Register in PCC
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { Register (PCC, 8, 0, 0x100, 1) })
}
