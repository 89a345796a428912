// Title: A device declared twice
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0) { }
    Device (DEV0) { }
}
