// Title: CondRefOf: with and without a target, of names that are not there
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (OBJ0, 1)
    Method (TEST, 1)
    {
        If (CondRefOf (OBJ0)) { Return (1) }
        If (CondRefOf (\_SB.NONE, Local0)) { Return (DerefOf (Local0)) }
        Local1 = CondRefOf (Arg0, Local2)
        If (Local1) { Return (Local2) }
        Return (CondRefOf (^NON2))
    }
}
