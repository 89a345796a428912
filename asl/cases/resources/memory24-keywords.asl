// Title: Memory24: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        Memory24 (ReadOnly, 0x1000, 0x2000, 0, 0x10)
        Memory24 (ReadWrite, 0x1000, 0x2000, 0, 0x10)
    })
}
