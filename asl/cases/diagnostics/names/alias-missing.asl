// Title: An Alias of what does not exist
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Alias (NOPE, ALI0)
}
