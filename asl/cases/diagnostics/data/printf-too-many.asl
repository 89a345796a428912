// Title: Printf with too many values
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Printf ("%o", 1, 2)
    }
}
