// Title: Two templates with descriptors of one name
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IO (Decode16, 0x60, 0x60, 1, 1, IOX0)
    })
    Name (RES1, ResourceTemplate ()
    {
        IO (Decode16, 0x60, 0x60, 1, 1, IOX0)
    })
}
