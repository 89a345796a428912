// Title: mutexes nest and keep their order, events count, waits time out
// Call: \NEST
// Expect: Integer 0x0
// Call: \ORDE
// Expect: AE_AML_MUTEX_ORDER
// Call: \BACK
// Expect: AE_AML_MUTEX_ORDER
// Call: \NOTA
// Expect: AE_AML_MUTEX_NOT_ACQUIRED
// Call: \TWIC
// Expect: Integer 0x1
// Call: \LEVL
// Expect: Integer 0x1
// Call: \IMPL
// Expect: Integer 0x1
// Call: \AGAI
// Expect: Integer 0x0
// Call: \EVEN
// Expect: Integer 0x0
// Call: \RESE
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \TIME
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \ZERW
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \SLEE
// Expect: Integer 0x1
// Call: \STAL
// Expect: Integer 0x1
// Call: \STAX
// Expect: AE_AML_OPERAND_VALUE
// Call: \GLOB
// Expect: Integer 0x0
// Call: \NOTM
// Expect: Integer 0x0
// Acpiexec: AE_AML_OPERAND_TYPE - it wants the name itself, not a reference to it
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Mutex (MTX1, 1)
    Mutex (MTX2, 2)
    Event (EVT0)
    Device (DEV0) {}
    Method (NEST)
    {
        Local0 = Acquire (MTX1, 0xFFFF)
        Local0 += Acquire (MTX1, 0xFFFF)
        Release (MTX1)
        Release (MTX1)
        Return (Local0)
    }
    Method (ORDE) { Acquire (MTX2, 0xFFFF) Acquire (MTX1, 0xFFFF) Return (1) }
    Method (BACK)
    {
        Acquire (MTX1, 0xFFFF)
        Acquire (MTX2, 0xFFFF)
        Release (MTX1)
        Return (1)
    }
    Method (NOTA) { Release (MTX1) Return (1) }
    Method (TWIC)
    {
        Acquire (MTX1, 0xFFFF)
        Acquire (MTX2, 0xFFFF)
        Release (MTX2)
        Release (MTX1)
        Acquire (MTX1, 0xFFFF)
        Release (MTX1)
        Return (1)
    }
    Method (SER3, 0, Serialized, 3) { Return (1) }
    Method (LEVL) { Acquire (MTX2, 0xFFFF) Local0 = SER3 () Release (MTX2) Return (Local0) }
    // what a method does not release is released when the evaluation ends
    Method (IMPL) { Acquire (MTX1, 0xFFFF) Return (1) }
    Method (AGAI) { Local0 = Acquire (MTX1, 0) Release (MTX1) Return (Local0) }
    Method (EVEN)
    {
        Signal (EVT0)
        Signal (EVT0)
        Local0 = Wait (EVT0, 0)
        Local0 += Wait (EVT0, 0)
        Return (Local0)
    }
    Method (RESE) { Signal (EVT0) Reset (EVT0) Return (Wait (EVT0, 0)) }
    Method (TIME) { Return (Wait (EVT0, 20)) }
    Method (ZERW) { Return (Wait (EVT0, 0)) }
    Method (SLEE) { Sleep (10) Return (1) }
    Method (STAL) { Stall (50) Return (1) }
    Method (STAX) { Local0 = 2000 Stall (Local0) Return (1) }
    Method (GLOB) { Local0 = Acquire (\_GL, 0xFFFF) Release (\_GL) Return (Local0) }
    Method (SETM, 1) { Return (Acquire (Arg0, 0)) }
    Method (NOTM) { Return (SETM (RefOf (MTX1))) }
}
