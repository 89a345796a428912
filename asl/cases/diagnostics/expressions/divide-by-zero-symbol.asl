// Title: A constant division by zero by symbol
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Return (10 / 0)
    }
}
