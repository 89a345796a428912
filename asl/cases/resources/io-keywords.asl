// Title: IO: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IO (Decode10, 0x1000, 0x1000, 1, 8)
        IO (Decode16, 0x1000, 0x1000, 1, 8)
    })
}
