// Title: calls, arguments, recursion, serialised methods and the names they declare
// Call: \CALL
// Expect: Integer 0x2D
// Call: \ARGS
// Expect: Integer 0x74CBB1
// Call: \FACT 10
// Expect: Integer 0x375F00
// Call: \FACT 20
// Expect: Integer 0x21C3677C82B40000
// Call: \FIBO 12
// Expect: Integer 0x90
// Call: \EVEN 10
// Expect: Integer 0x1
// Call: \EVEN 7
// Expect: Integer 0x0
// Call: \DEEP 200
// Expect: Integer 0xC8
// Call: \NAMD 5
// Expect: Integer 0x6
// Call: \NAMD 6
// Expect: Integer 0x7
// Call: \GONE
// Expect: AE_NOT_FOUND
// Call: \INNR
// Expect: Integer 0x33
// Call: \TWIC
// Expect: Integer 0x66
// Call: \RECN 2
// Expect: AE_ALREADY_EXISTS
// Call: \SER0
// Expect: Integer 0x1
// Call: \SYNC
// Expect: Integer 0x1
// Call: \SYNX
// Expect: AE_AML_MUTEX_ORDER
// Call: \UNUS
// Expect: Integer 0x6
// Call: \REF2
// Expect: Buffer (77 02 03)
// Call: \ARGB (01 02 03)
// Expect: Buffer (77 02 03)
// Call: \ALIM 3
// Expect: Integer 0x387
// Call: \NOAR
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LATE 4
// Expect: Integer 0xC
// Call: \OBJM
// Expect: Buffer (01 EF BE 04)
// Call: \REGM
// Expect: Integer 0x1235
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (INT0, 5)
    Name (BUF0, Buffer () { 1, 2, 3 })
    Method (ADD3, 3) { Return (Arg0 + Arg1 + Arg2) }
    Method (ALL7, 7) { Return (Package () { 0, 0 }) }
    Method (CALL) { Return (ADD3 (1, ADD3 (2, 3, 4), ADD3 (ADD3 (5, 6, 7), 8, 9))) }
    Method (SUM7, 7) { Return (Arg0 + Arg1 * 10 + Arg2 * 100 + Arg3 * 1000 + Arg4 * 10000 + Arg5 * 100000 + Arg6 * 1000000) }
    Method (ARGS) { Return (SUM7 (1, 2, 3, 4, 5, 6, 7)) }
    Method (FACT, 1) { If (Arg0 <= 1) { Return (1) } Return (Arg0 * FACT (Arg0 - 1)) }
    Method (FIBO, 1) { If (Arg0 < 2) { Return (Arg0) } Return (FIBO (Arg0 - 1) + FIBO (Arg0 - 2)) }
    Method (EVEN, 1) { If (Arg0 == 0) { Return (1) } Local0 = ODDN (Arg0 - 1) Return (Local0) }
    Method (ODDN, 1) { If (Arg0 == 0) { Return (0) } Local0 = EVEN (Arg0 - 1) Return (Local0) }
    Method (DEEP, 1) { If (Arg0) { Return (DEEP (Arg0 - 1) + 1) } Return (0) }
    // names a method declares live as long as its activation
    Method (NAMD, 1, Serialized) { Name (TEMP, 1) TEMP += Arg0 Return (TEMP) }
    Method (GONE) { NAMD (1) Local0 = "\\NAMD.TEMP" Return (DerefOf (Local0)) }
    Method (INNR, 0, Serialized)
    {
        Device (DEVT) { Name (VALT, 0x33) Method (GETT) { Return (0x33) } }
        Return (\INNR.DEVT.GETT ())
    }
    Method (TWIC) { Return (INNR () + INNR ()) }
    Method (RECN, 1, Serialized) { Name (ONCE, 1) If (Arg0) { Local0 = REC2 (Arg0 - 1) Return (Local0) } Return (ONCE) }
    Method (REC2, 1) { Local0 = RECN (Arg0) Return (Local0) }
    Method (SER1, 0, Serialized, 2) { Return (1) }
    Method (SER2, 0, Serialized, 5) { Return (SER1 ()) }
    Method (SER3, 0, Serialized, 1) { Return (SER1 ()) }
    Method (SER0) { Return (SER1 ()) }
    Method (SYNC) { Return (SER3 ()) }
    Method (SYNX) { Return (SER2 ()) }
    Method (UNUS) { ADD3 (1, 2, 3) Return (ADD3 (1, 2, 3)) }
    Method (PUT1, 1) { Arg0 [0] = 0x77 }
    // a buffer is passed by reference
    Method (REF2) { PUT1 (BUF0) Return (BUF0) }
    Method (ARGB, 1) { PUT1 (Arg0) Return (Arg0) }
    Method (SETA, 1) { Arg0 = 9 Return (Arg0) }
    Method (ALIM, 1) { Local0 = SETA (Arg0) Return (Local0 * 100 + Arg0) }
    Method (MISS, 1) { Return (Arg0) }
    Method (NOAR) { Local0 = 0 If (Local0) { Local1 = 1 } Return (Local1) }
    // a method may be called before the line that declares it
    Method (LATE, 1) { Return (LAT2 (Arg0, 3)) }
    Method (LAT2, 2) { Return (Arg0 * Arg1) }
    Method (OBJM, 0, Serialized)
    {
        Mutex (MTXT, 0)
        Event (EVTT)
        Name (BUFT, Buffer (4) { 1, 2, 3, 4 })
        CreateWordField (BUFT, 1, WRDT)
        Acquire (MTXT, 0xFFFF)
        Signal (EVTT)
        Local0 = Wait (EVTT, 0xFFFF)
        Release (MTXT)
        WRDT = 0xBEEF
        Return (BUFT)
    }
    Method (REGM, 0, Serialized)
    {
        OperationRegion (REGT, SystemMemory, 0x5000, 8)
        Field (REGT, ByteAcc, NoLock, Preserve) { FLDT, 16, FLDU, 16 }
        FLDT = 0x1234
        FLDU = FLDT + 1
        Return (FLDU)
    }
}
