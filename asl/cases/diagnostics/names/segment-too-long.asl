// Title: A segment of five characters
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VALUE, 1)
}
