// Title: A 64-bit integer in a table of revision 1
DefinitionBlock ("", "SSDT", 1, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 0x123456789)
}
