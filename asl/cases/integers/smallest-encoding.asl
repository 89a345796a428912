// Title: integers take the shortest encoding that holds them
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (I0, 0x00)
    Name (I1, 0x01)
    Name (I2, 0x02)
    Name (I3, 0xFF)
    Name (I4, 0x0100)
    Name (I5, 0xFFFF)
    Name (I6, 0x00010000)
    Name (I7, 0xFFFFFFFF)
    Name (I8, 0x0000000100000000)
    Name (I9, 0xFFFFFFFFFFFFFFFE)
    Name (IA, 0xFFFFFFFFFFFFFFFF)
}
