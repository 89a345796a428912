// Title: A closing parenthesis is missing
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Return (1
    }
    Name (VAL0, 1)
}
