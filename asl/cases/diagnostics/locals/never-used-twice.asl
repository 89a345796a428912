// Title: Two Locals that are set and never used
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Local0 = 1
        Local5 = 1
        Return (2)
    }
}
