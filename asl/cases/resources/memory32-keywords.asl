// Title: Memory32: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        Memory32 (ReadOnly, 0x1000, 0x2000, 0x10, 0x1000)
        Memory32 (ReadWrite, 0x1000, 0x2000, 0x10, 0x1000)
    })
}
