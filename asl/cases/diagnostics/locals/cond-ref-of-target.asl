// Title: CondRefOf sets a Local
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        If (CondRefOf (\_OSI, Local0)) { Return (Local0) }
        Return (0)
    }
}
