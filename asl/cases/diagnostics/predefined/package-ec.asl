// Title: _EC as a string
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, 0)
        Name (_EC, "x")
    }
}
