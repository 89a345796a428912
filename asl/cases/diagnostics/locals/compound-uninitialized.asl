// Title: A compound assignment to a Local without value
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Local0 += 1
        Return (Local0)
    }
}
