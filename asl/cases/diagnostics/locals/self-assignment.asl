// Title: A Local set to itself
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Local0 = Local0
        Return (1)
    }
}
