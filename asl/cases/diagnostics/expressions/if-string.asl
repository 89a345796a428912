// Title: If of a string
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        If ("abc") { Return (1) }
        Return (0)
    }
}
