// Title: a scan method finds the processors whose bit on the ports changed
DefinitionBlock ("", "DSDT", 1, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_SB)
    {
        OperationRegion (PRST, SystemIO, 0xAF00, 0x20)
        // wider than an Integer: reads as Buffer
        Field (PRST, ByteAcc, NoLock, Preserve) { PRS, 256 }
        Name (CPON, Buffer () { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 })
        Processor (CP00, 0, 0, 0) { Method (_STA) { Return (CPST (0)) } }
        Processor (CP01, 1, 0, 0) { Method (_STA) { Return (CPST (1)) } }
        Processor (CP02, 2, 0, 0) { Method (_STA) { Return (CPST (2)) } }
        Processor (CP03, 3, 0, 0) { Method (_STA) { Return (CPST (3)) } }
        Processor (CP04, 4, 0, 0) { Method (_STA) { Return (CPST (4)) } }
        Processor (CP05, 5, 0, 0) { Method (_STA) { Return (CPST (5)) } }
        Processor (CP06, 6, 0, 0) { Method (_STA) { Return (CPST (6)) } }
        Processor (CP07, 7, 0, 0) { Method (_STA) { Return (CPST (7)) } }
        Processor (CP08, 8, 0, 0) { Method (_STA) { Return (CPST (8)) } }
        Processor (CP09, 9, 0, 0) { Method (_STA) { Return (CPST (9)) } }
        Method (CPST, 1) { If (DerefOf (CPON [Arg0])) { Return (0x0F) } Return (0) }
        Method (TELL, 2)
        {
            If (Arg0 == 0) { Notify (CP00, Arg1) }
            If (Arg0 == 1) { Notify (CP01, Arg1) }
            If (Arg0 == 2) { Notify (CP02, Arg1) }
            If (Arg0 == 3) { Notify (CP03, Arg1) }
            If (Arg0 == 4) { Notify (CP04, Arg1) }
            If (Arg0 == 5) { Notify (CP05, Arg1) }
            If (Arg0 == 6) { Notify (CP06, Arg1) }
            If (Arg0 == 7) { Notify (CP07, Arg1) }
            If (Arg0 == 8) { Notify (CP08, Arg1) }
            If (Arg0 == 9) { Notify (CP09, Arg1) }
        }
        Method (PRSC)
        {
            Local0 = PRS
            Local1 = 0
            While (Local1 < SizeOf (CPON))
            {
                Local2 = (DerefOf (Local0 [Local1 >> 3]) >> (Local1 & 7)) & 1
                If (Local2 != DerefOf (CPON [Local1]))
                {
                    CPON [Local1] = Local2
                    If (Local2) { TELL (Local1, 1) }
                    Else { TELL (Local1, 3) }
                }
                Local1++
            }
        }
    }
    Scope (\_GPE) { Method (_E02) { \_SB.PRSC () } }
}
