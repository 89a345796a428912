// Title: arithmetic on 64-bit Integers wraps
// Call: \ADDI 1 2
// Expect: Integer 0x3
// Call: \ADDI 0xFFFFFFFFFFFFFFFF 1
// Expect: Integer 0x0
// Call: \ADDI 0x1FFFFFFFFFFFFF 1
// Expect: Integer 0x20000000000000
// Call: \ADDI 0x20000000000000 0x20000000000001
// Expect: Integer 0x40000000000001
// Call: \ADDI 0xFFFFFFFF 0xFFFFFFFF
// Expect: Integer 0x1FFFFFFFE
// Call: \SUBI 5 3
// Expect: Integer 0x2
// Call: \SUBI 3 5
// Expect: Integer 0xFFFFFFFFFFFFFFFE
// Call: \SUBI 0 0xFFFFFFFFFFFFFFFF
// Expect: Integer 0x1
// Call: \SUBI 0x8000000000000000 1
// Expect: Integer 0x7FFFFFFFFFFFFFFF
// Call: \MULI 6 7
// Expect: Integer 0x2A
// Call: \MULI 0xFFFFFFFF 0xFFFFFFFF
// Expect: Integer 0xFFFFFFFE00000001
// Call: \MULI 0x123456789ABCDEF 0x10
// Expect: Integer 0x123456789ABCDEF0
// Call: \MULI 0xFFFFFFFFFFFFFFFF 0xFFFFFFFFFFFFFFFF
// Expect: Integer 0x1
// Call: \DIVI 17 5
// Expect: Integer 0x3
// Call: \DIVI 0xFFFFFFFFFFFFFFFF 0x10
// Expect: Integer 0xFFFFFFFFFFFFFFF
// Call: \DIVI 3 7
// Expect: Integer 0x0
// Call: \DIVI 7 0
// Expect: AE_AML_DIVIDE_BY_ZERO
// Call: \REMI 17 5
// Expect: Integer 0x2
// Call: \REMI 0xFFFFFFFFFFFFFFFF 0x1000
// Expect: Integer 0xFFF
// Call: \BOTH 1234567 1000
// Expect: Integer 0x4D200000237
// Call: \BOTH 0xFFFFFFFFFFFFFFFF 10
// Expect: Integer 0x9999999900000005
// Call: \MODI 17 5
// Expect: Integer 0x2
// Call: \MODI 0xFFFFFFFFFFFFFFFF 7
// Expect: Integer 0x1
// Call: \MODI 17 0
// Expect: AE_AML_DIVIDE_BY_ZERO
// Call: \INCR 41
// Expect: Integer 0x2A
// Call: \INCR 0xFFFFFFFFFFFFFFFF
// Expect: Integer 0x0
// Call: \DECR 42
// Expect: Integer 0x29
// Call: \DECR 0
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \TARG 7 8
// Expect: Integer 0x1E
// Call: \NAMD 5
// Expect: Integer 0x12
// Call: \CHAI 3
// Expect: Integer 0x9
// Call: \ADDM 1000
// Expect: Integer 0xF4628
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (TOTL, 0)
    Method (ADDI, 2) { Return (Arg0 + Arg1) }
    Method (SUBI, 2) { Return (Arg0 - Arg1) }
    Method (MULI, 2) { Return (Arg0 * Arg1) }
    Method (DIVI, 2) { Return (Arg0 / Arg1) }
    Method (REMI, 2) { Divide (Arg0, Arg1, Local0) Return (Local0) }
    Method (BOTH, 2)
    {
        Divide (Arg0, Arg1, Local0, Local1)
        Return (Local0 + (Local1 << 32))
    }
    Method (MODI, 2) { Return (Arg0 % Arg1) }
    Method (INCR, 1) { Arg0++ Return (Arg0) }
    Method (DECR, 1) { Local3 = Arg0 Local3-- Return (Local3) }
    // the value of an operator with a target is the value stored
    Method (TARG, 2) { Local1 = Add (Arg0, Arg1, Local0) Return (Local0 + Local1) }
    Method (NAMD, 1) { TOTL += Arg0 TOTL++ TOTL *= 3 Return (TOTL) }
    Method (CHAI, 1) { Local0 = Local1 = Local2 = Arg0 Return (Local0 + Local1 + Local2) }
    Method (ADDM, 1)
    {
        Local0 = 0
        While (Arg0)
        {
            Local0 += Arg0 + Arg0
            Arg0--
        }
        Return (Local0)
    }
}
