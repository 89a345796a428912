// Title: ObjectType of everything that has a name
// Call: \TYPE
// Expect: Package [Integer 0x1, Integer 0x2, Integer 0x3, Integer 0x4, Integer 0x5, Integer 0x6, Integer 0x7, Integer 0x8, Integer 0x9, Integer 0xA, Integer 0xB, Integer 0xC, Integer 0xD, Integer 0xE, Integer 0x1]
// Call: \TLOC
// Expect: Integer 0x2
// Call: \TUNI
// Expect: Integer 0x0
// Call: \TROO
// Expect: Integer 0x6
// Call: \TDBG
// Expect: Integer 0x10
// Call: \TBIX
// Expect: Integer 0xE
// Call: \TSIX
// Expect: Integer 0xE
// Call: \TCRF
// Expect: Integer 0x4
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (INT0, 5)
    Name (STR0, "s")
    Name (BUF0, Buffer () { 1, 2, 3, 4 })
    Name (PKG0, Package () { 1 })
    Device (DEV0) {}
    Event (EVT0)
    Mutex (MTX0, 0)
    OperationRegion (REG0, SystemMemory, 0, 4)
    Field (REG0, ByteAcc, NoLock, Preserve) { FLD0, 8 }
    Processor (CPU0, 1, 0, 0) {}
    PowerResource (PWR0, 0, 0) {}
    ThermalZone (TZN0) {}
    CreateByteField (BUF0, 0, BFL0)
    Alias (INT0, ALI0)
    Method (MTH0) {}
    Method (TYPE)
    {
        Local0 = Package (15) {}
        Local0 [0] = ObjectType (INT0)
        Local0 [1] = ObjectType (STR0)
        Local0 [2] = ObjectType (BUF0)
        Local0 [3] = ObjectType (PKG0)
        Local0 [4] = ObjectType (FLD0)
        Local0 [5] = ObjectType (DEV0)
        Local0 [6] = ObjectType (EVT0)
        Local0 [7] = ObjectType (MTH0)
        Local0 [8] = ObjectType (MTX0)
        Local0 [9] = ObjectType (REG0)
        Local0 [10] = ObjectType (PWR0)
        Local0 [11] = ObjectType (CPU0)
        Local0 [12] = ObjectType (TZN0)
        Local0 [13] = ObjectType (BFL0)
        Local0 [14] = ObjectType (ALI0)
        Return (Local0)
    }
    Method (TLOC) { Local0 = "x" Return (ObjectType (Local0)) }
    Method (TUNI) { Return (ObjectType (Local0)) }
    Method (TROO) { Return (ObjectType (\_SB)) }
    Method (TDBG) { Return (ObjectType (Debug)) }
    Method (TBIX) { Return (ObjectType (BUF0 [0])) }
    Method (TSIX) { Return (ObjectType (STR0 [0])) }
    Method (TCRF) { Local0 = RefOf (PKG0) Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
}
