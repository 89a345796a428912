// Title: FixedIO beyond ten bits
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { FixedIO (0x400, 1) })
}
