// Title: A predefined scope declared again
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (_SB)
    {
    }
}
