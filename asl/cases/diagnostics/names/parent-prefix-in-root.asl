// Title: A parent prefix in the root scope
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (^VAL0, 1)
}
