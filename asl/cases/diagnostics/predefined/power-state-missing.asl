// Title: A device with _PS0 without _PS3
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, 0)
        Method (_PS0) { }
    }
}
