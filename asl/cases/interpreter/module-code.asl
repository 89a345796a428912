// Title: code outside methods runs in order when the table is loaded
// Load: interpreter/ae-not-found
// Load: interpreter/ae-aml-divide-by-zero
// Call: \CON1
// Expect: Integer 0x11
// Call: \CON2
// Expect: Integer 0x12
// Call: \CON3
// Expect: Integer 0x0
// Call: \LOOP
// Expect: Integer 0x5
// Call: \STOR
// Expect: Integer 0x26
// Call: \CNTR
// Expect: Integer 0x2
// Call: \DUPE
// Expect: Integer 0x1
// Call: \AFTE
// Expect: Integer 0x7
// Call: \REGV
// Expect: Buffer (00 00 00 00 00 00 00 5A 00 00 00 00 00 00 00 00)
// Call: \METV
// Expect: Integer 0x8
// Call: \BEFO
// Expect: Integer 0x7
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (INT0, 1)
    Name (CNT0, 0)
    Name (RUNS, 0)
    If (INT0) { Name (CON0, 0x11) Device (CDEV) { Name (VAL0, 0x12) } }
    Else { Name (ELS0, 0x13) }
    While (CNT0 < 5) { CNT0++ }
    INT0 = 0x21
    INT0 += CNT0
    Method (SUMR, 2) { Return (Arg0 + Arg1) }
    // a method may run while its table is loaded
    Name (VAL1, 0)
    VAL1 = SUMR (3, 4)
    External (NONE, IntObj)
    Name (ZRO0, 0)
    Name (BUFX, 7)
    BUFX = NONE
    Device (DUP0) { Name (VAL2, 1) }
    RUNS = 5 / ZRO0
    RUNS += 2
    OperationRegion (REG0, SystemMemory, VAL1 + 0x20000, CNT0)
    Field (REG0, ByteAcc, NoLock, Preserve) { FLD0, 8 }
    OperationRegion (REG1, SystemMemory, 0x20000, 16)
    Field (REG1, ByteAcc, NoLock, Preserve) { FLB0, 128 }
    FLD0 = 0x5A
    Method (CON1) { Return (CON0) }
    Method (CON2) { Return (\CDEV.VAL0) }
    Method (CON3) { Return (CondRefOf (ELS0)) }
    Method (LOOP) { Return (CNT0) }
    Method (STOR) { Return (INT0) }
    Method (CNTR) { Return (RUNS) }
    Method (DUPE) { Return (\DUP0.VAL2) }
    Method (AFTE) { Return (VAL1) }
    Method (REGV) { Return (FLB0) }
    Method (METV) { Return (SUMR (VAL1, 1)) }
    Method (BEFO) { Return (BUFX) }
}
