// Title: External inside a Method
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        External (\_SB.VAL0, IntObj)
        If (CondRefOf (\_SB.VAL0)) { Return (\_SB.VAL0) }
        Return (0)
    }
}
