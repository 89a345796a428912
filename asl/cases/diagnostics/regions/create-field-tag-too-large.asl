// Title: A field larger than the resource tag
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IO (Decode16, 0x60, 0x60, 1, 1, IOX0)
    })
    CreateDWordField (RES0, IOX0._MIN, FLD0)
}
