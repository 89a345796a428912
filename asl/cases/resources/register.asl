// Title: Register
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        Register (FFixedHW, 0x00, 0x00, 0x0000000000000000, , )
        Register (SystemIO, 0x08, 0x00, 0x0000000000001810, 0x01)
        Register (SystemMemory, 0x20, 0x04, 0xFED00000, 0x03, )
        Register (PCC, 0x40, 0x00, 0x01)
    })
}
