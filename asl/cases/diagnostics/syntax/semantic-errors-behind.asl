// Title: A semantic error behind a syntax error
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Return (1 1)
    }
    Method (TST2)
    {
        Return (UNDF)
    }
}
