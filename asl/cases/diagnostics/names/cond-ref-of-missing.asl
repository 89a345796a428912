// Title: CondRefOf of what does not exist is right
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        If (CondRefOf (NOPE)) { Return (1) }
        Return (0)
    }
}
