// Title: An underscore name that nobody reserved
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (_XYZ, 1)
}
