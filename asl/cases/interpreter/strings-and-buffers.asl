// Title: Concatenate, Mid, SizeOf and Index on strings and buffers
// Call: \CONC "ab" "cd"
// Expect: String "abcd"
// Call: \CONC "ab" 0x12
// Expect: String "ab0000000000000012"
// Call: \CONC "ab" (01 02)
// Expect: String "ab0x01 0x02"
// Call: \CONC "" ""
// Expect: String ""
// Call: \CONC 0x12 0x34
// Expect: Buffer (12 00 00 00 00 00 00 00 34 00 00 00 00 00 00 00)
// Call: \CONC 0x12 "34"
// Expect: Buffer (12 00 00 00 00 00 00 00 34 00 00 00 00 00 00 00)
// Call: \CONC 0x12 (34)
// Expect: Buffer (12 00 00 00 00 00 00 00 34 00 00 00 00 00 00 00)
// Call: \CONC (01 02) 3
// Expect: Buffer (01 02 03 00 00 00 00 00 00 00)
// Call: \CONC (01 02) "ab"
// Expect: Buffer (01 02 61 62 00)
// Call: \CONC (01 02) (03)
// Expect: Buffer (01 02 03)
// Call: \CONC () ()
// Expect: Buffer ()
// Call: \CONO 0
// Expect: String "x[Package Object]"
// Call: \CONO 1
// Expect: String "[Device Object]x"
// Call: \CONO 2
// Expect: String "x[Event Object]"
// Call: \CONO 3
// Expect: String "x[Mutex Object]"
// Call: \CONO 4
// Expect: String "x[Region Object]"
// Call: \CONO 5
// Expect: String "x[Processor Object]"
// Call: \CONO 6
// Expect: String "x[Power Object]"
// Call: \CONO 7
// Expect: String "x[Thermal Object]"
// Call: \MIDO "abcdef" 2 3
// Expect: String "cde"
// Call: \MIDO "abcdef" 4 9
// Expect: String "ef"
// Call: \MIDO "abcdef" 6 1
// Expect: String ""
// Call: \MIDO "abcdef" 9 1
// Expect: String ""
// Call: \MIDO "abcdef" 1 0
// Expect: String ""
// Call: \MIDO (01 02 03 04) 1 2
// Expect: Buffer (02 03)
// Call: \MIDO (01 02 03 04) 3 0xFFFFFFFFFFFFFFFF
// Expect: Buffer (04)
// Acpiexec: - index and length overflow in it and it crashes
// Call: \MIDO (01 02 03 04) 7 1
// Expect: Buffer ()
// Call: \MIDO 0x123456 1 2
// Expect: Buffer (34 12)
// Call: \SIZE 5
// Expect: Integer 0x8
// Call: \SIZE "abc"
// Expect: Integer 0x3
// Call: \SIZE ""
// Expect: Integer 0x0
// Call: \SIZE (01 02)
// Expect: Integer 0x2
// Call: \GETI "abc" 1
// Expect: Integer 0x62
// Call: \GETI "abc" 3
// Expect: AE_AML_STRING_LIMIT
// Call: \GETI (01 02) 1
// Expect: Integer 0x2
// Call: \GETI (01 02) 2
// Expect: AE_AML_BUFFER_LIMIT
// Call: \PUTI "abc" 1 0x58
// Expect: String "aXc"
// Call: \PUTI "abc" 1 "XY"
// Expect: String "aXc"
// Call: \PUTI (01 02 03) 1 0x1234
// Expect: Buffer (01 34 03)
// Call: \PUTI (01 02 03) 1 "5A"
// Expect: Buffer (01 35 03)
// Call: \PUTI (01 02 03) 1 (77 88)
// Expect: Buffer (01 77 03)
// Call: \BUFF 5
// Expect: Buffer (01 02 03 00 00)
// Call: \BUFF 2
// Expect: Buffer (01 02 03)
// Call: \BUFF 0
// Expect: Buffer (01 02 03)
// Call: \CRES
// Expect: Buffer (22 02 00 86 09 00 01 00 10 00 00 10 00 00 00 79 00)
// Call: \CREE
// Expect: Buffer (79 00)
// Call: \CREB
// Expect: AE_AML_INVALID_RESOURCE_TYPE
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { 1 })
    Device (DEV0) {}
    Event (EVT0)
    Mutex (MTX0, 0)
    OperationRegion (REG0, SystemMemory, 0, 4)
    Processor (CPU0, 1, 0, 0) {}
    PowerResource (PWR0, 0, 0) {}
    ThermalZone (TZN0) {}
    Method (CONC, 2) { Return (Concatenate (Arg0, Arg1)) }
    // objects without data appear as their type
    Method (CONO, 1)
    {
        Switch (ToInteger (Arg0))
        {
            Case (0) { Return (Concatenate ("x", PKG0)) }
            Case (1) { Return (Concatenate (DEV0, "x")) }
            Case (2) { Return (Concatenate ("x", EVT0)) }
            Case (3) { Return (Concatenate ("x", MTX0)) }
            Case (4) { Return (Concatenate ("x", REG0)) }
            Case (5) { Return (Concatenate ("x", CPU0)) }
            Case (6) { Return (Concatenate ("x", PWR0)) }
            Default { Return (Concatenate ("x", TZN0)) }
        }
    }
    Method (MIDO, 3) { Return (Mid (Arg0, Arg1, Arg2)) }
    Method (SIZE, 1) { Return (SizeOf (Arg0)) }
    Method (GETI, 2) { Return (DerefOf (Index (Arg0, Arg1))) }
    Method (PUTI, 3) { Local0 = Arg0 Store (Arg2, Index (Local0, Arg1)) Return (Local0) }
    Method (BUFF, 1) { Return (Buffer (Arg0) { 1, 2, 3 }) }
    Method (CRES)
    {
        Local0 = ResourceTemplate () { IRQNoFlags () { 1 } }
        Local1 = ResourceTemplate () { Memory32Fixed (ReadWrite, 0x1000, 0x10) }
        Return (ConcatenateResTemplate (Local0, Local1))
    }
    Method (CREE) { Local0 = Buffer (0) {} Return (ConcatenateResTemplate (Local0, Local0)) }
    Method (CREB) { Local0 = Buffer () { 1, 2 } Return (ConcatenateResTemplate (Local0, Local0)) }
}
