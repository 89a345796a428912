// Title: A name declared again by its path
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0) { Name (VAL0, 1) }
    Name (\DEV0.VAL0, 2)
}
