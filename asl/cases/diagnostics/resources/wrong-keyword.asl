// Title: IO with a word that is none of its keywords
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { IO (Decode12, 0x60, 0x60, 1, 1) })
}
