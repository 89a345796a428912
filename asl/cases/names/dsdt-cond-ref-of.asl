// Title: CondRefOf keeps its name as written
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_SB)
    {
        Name (VAL0, 1)
        Method (TEST)
        {
            If (CondRefOf (\_SB.VAL0)) { Return (\_SB.VAL0) }
            If (CondRefOf (\_SB.VAL0, Local0)) { Return (DerefOf (Local0)) }
            Return (ObjectType (\_SB.VAL0))
        }
    }
}
