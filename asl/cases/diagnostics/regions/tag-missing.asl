// Title: A resource tag that does not exist
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IO (Decode16, 0x60, 0x60, 1, 1, IOX0)
    })
    CreateWordField (RES0, IOX0._GRA, FLD0)
}
