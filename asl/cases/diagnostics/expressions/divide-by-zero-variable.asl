// Title: A division of an argument by zero
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        Return (Arg0 / 0)
    }
}
