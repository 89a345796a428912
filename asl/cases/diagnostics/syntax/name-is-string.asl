// Title: A string where a name must be
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device ("DEV0") { }
}
