// Title: A syntax error does not hide a semantic one
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Return (UNDF)
    }
    Name (VAL0 1)
}
