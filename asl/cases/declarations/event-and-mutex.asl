// Title: Event and Mutex: all sync levels
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Event (EVT0)
    Event (\_SB.EVT1)
    Mutex (MTX0, 0)
    Mutex (MTX1, 1)
    Mutex (MTX2, 2)
    Mutex (MTX3, 3)
    Mutex (MTX4, 4)
    Mutex (MTX5, 5)
    Mutex (MTX6, 6)
    Mutex (MTX7, 7)
    Mutex (MTX8, 8)
    Mutex (MTX9, 9)
    Mutex (MTXA, 10)
    Mutex (MTXB, 11)
    Mutex (MTXC, 12)
    Mutex (MTXD, 13)
    Mutex (MTXE, 14)
    Mutex (MTXF, 15)
    Mutex (\_SB.MTXG)
}
