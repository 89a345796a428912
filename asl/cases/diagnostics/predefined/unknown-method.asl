// Title: An underscore method that nobody reserved
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (_ABC, 0) { Return (1) }
}
