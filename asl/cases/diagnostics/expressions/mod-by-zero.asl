// Title: A constant remainder by zero
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Return (10 % 0)
    }
}
