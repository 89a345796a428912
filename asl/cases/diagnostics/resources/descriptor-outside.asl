// Title: A descriptor outside of a template
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        IO (Decode16, 0x60, 0x60, 1, 1)
    }
}
