// Title: FixedDMA: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        FixedDMA (0x11, 3, Width8bit)
        FixedDMA (0x11, 3, Width16bit)
        FixedDMA (0x11, 3, Width32bit)
        FixedDMA (0x11, 3, Width64bit)
        FixedDMA (0x11, 3, Width128bit)
        FixedDMA (0x11, 3, Width256bit)
    })
}
