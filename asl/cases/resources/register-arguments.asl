// Title: Register: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        Register (SystemMemory, 0x20, 0, 0x0408, 3, NAM0)
        Register (SystemMemory, 0x20, 0, 0x0408, , )
        Register (SystemMemory, 0x20, 0, 0x0408)
    })
}
