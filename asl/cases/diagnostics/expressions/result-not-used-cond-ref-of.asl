// Title: The result of CondRefOf is not used
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        CondRefOf (\_OSI, Local0)
        Return (Local0)
    }
}
