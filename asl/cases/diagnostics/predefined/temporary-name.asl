// Title: A name of the compiler's temporaries
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (_T_0, 1)
}
