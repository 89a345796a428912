// Title: Locals belong to one method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Local0 = 1
        Return (Local0)
    }
    Method (TST2)
    {
        Return (Local0)
    }
}
