// Title: Two descriptors of one name
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IO (Decode16, 0x60, 0x60, 1, 1, IOX0)
        IO (Decode16, 0x64, 0x64, 1, 1, IOX0)
    })
}
