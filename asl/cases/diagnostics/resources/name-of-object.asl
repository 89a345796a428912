// Title: A descriptor named like an object
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (IOX0, 1)
    Name (RES0, ResourceTemplate ()
    {
        IO (Decode16, 0x60, 0x60, 1, 1, IOX0)
    })
}
