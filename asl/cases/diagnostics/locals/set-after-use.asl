// Title: A Local that is set behind its use
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Local1 = Local0
        Local0 = 1
        Return (Local1 + Local0)
    }
}
