DefinitionBlock ("", "DSDT", 2, "ACPKIT", "DEBUGGED", 1)
{
    OperationRegion (REGS, SystemIO, 0x0AE0, 0x10)
    Field (REGS, ByteAcc, NoLock, Preserve) { CMND, 8, STAT, 8 }
    Name (HITS, 0)
    Name (LIST, Package () { 1, "two" })
    Device (\_SB.CPU0)
    {
        Name (_UID, 7)
        Method (_STA) { Return (0x0F) }
    }

    Method (SCAN, 2, Serialized)
    {
        Local0 = 0
        While (Local0 < Arg0)
        {
            CMND = Local0
            Local1 = CHEK (Local0, Arg1)
            If (Local1)
            {
                HITS++
                Notify (\_SB.CPU0, 1)
            }
            Local0++
        }
        Sleep (10)
        Return (HITS)
    }

    Method (CHEK, 2)
    {
        Debug = Concatenate ("check ", Arg0)
        Return (Arg0 & Arg1)
    }

    Method (FAIL) { Return (DIVI (3)) }
    Method (DIVI, 1)
    {
        Local0 = Arg0 - 3
        Return (Arg0 / Local0)
    }

    Mutex (MTX0, 0)
    Method (HANG) { Wait (EVT0, 0xFFFF) }
    Event (EVT0)
    Method (SPIN) { While (One) { Local0 = One } }
}
