// Title: IO and FixedIO
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IO (Decode16, 0x0CF8, 0x0CF8, 0x01, 0x08, )
        IO (Decode10, 0x0060, 0x0060, 0x00, 0x01)
        FixedIO (0x0200, 0x08, )
    })
}
