// Title: CondRefOf does not declare what it names
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        If (CondRefOf (NOPE)) { Return (NOPE) }
        Return (0)
    }
}
