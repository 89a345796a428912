// Title: Printf with too few values
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Printf ("%o %o", 1)
    }
}
