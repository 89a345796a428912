// Title: A method of eight arguments
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 8)
    {
        Return (Arg0)
    }
}
