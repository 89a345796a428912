// Title: A name declared twice in one scope
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Name (VAL0, 2)
}
