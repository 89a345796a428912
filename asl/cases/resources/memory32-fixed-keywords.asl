// Title: Memory32Fixed: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        Memory32Fixed (ReadOnly, 0xF000, 0x1000)
        Memory32Fixed (ReadWrite, 0xF000, 0x1000)
    })
}
