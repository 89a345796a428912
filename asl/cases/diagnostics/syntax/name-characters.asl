// Title: A name with a hyphen
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL-0, 1)
}
