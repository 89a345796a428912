// Title: calls before the declaration, through aliases and externals, hidden by a local name
DefinitionBlock ("", "SSDT", 2, "AKIT", "CALLS", 1)
{
    External (\_SB.EXT2, MethodObj)
    External (\EXTI, IntObj)
    Device (\_SB.DEV0)
    {
        Method (INNR) { Return (LATE (OUTR (EXTI), \_SB.DEV0.TWOA (One, 2))) }
        Method (TWOA, 2) { Return (Arg0 + Arg1) }
    }
    Alias (OUTR, ALSD)
    Method (OUTR, 1) { Return (ALSD (Arg0)) }
    Method (LATE, 2, Serialized, 3)
    {
        If (CondRefOf (OUTR, Local0)) { Return (SizeOf (OUTR (Arg0))) }
        ElseIf (ObjectType (OUTR) == 8) { OUTR (OUTR (OUTR (Arg1))) }
        Else { Return (RefOf (OUTR)) }
        While (Arg0 > 0) { Arg0-- If (Arg0 == 3) { Continue } Break }
        Return (Package () { OUTR, "text", Buffer (4) { 1, 2 }, Package () { ALSD, 0x12345678 } })
    }
    Method (HIDE)
    {
        OperationRegion (REGN, SystemMemory, 0, 4)
        Field (REGN, AnyAcc, NoLock, Preserve) { OUTR, 8 }
        Local0 = OUTR
        OUTR = 1
        Return (Local0)
    }
}
