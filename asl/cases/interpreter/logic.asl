// Title: logical operators and comparisons
// Call: \LAN 1 2
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \LAN 0 2
// Expect: Integer 0x0
// Call: \LAN "0" "1"
// Expect: Integer 0x0
// Call: \LAN "1" (02)
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \LRO 0 0
// Expect: Integer 0x0
// Call: \LRO 0 "5"
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \LNO 0
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \LNO 5
// Expect: Integer 0x0
// Call: \LNO "0"
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \EQU 5 5
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \EQU 5 6
// Expect: Integer 0x0
// Call: \EQU 0xFFFFFFFFFFFFFFFF 0xFFFFFFFFFFFFFFFF
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \EQU "abc" "abc"
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \EQU "abc" "abd"
// Expect: Integer 0x0
// Call: \EQU "abc" "abcd"
// Expect: Integer 0x0
// Call: \EQU (01 02) (01 02)
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \EQU (01 02) (01 02 00)
// Expect: Integer 0x0
// Call: \EQU 0x12 "12"
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \EQU "0000000000000012" 0x12
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \EQU 0x0201 (01 02)
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \EQU "0x01 0x02" (01 02)
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \EQU (61 62 00) "ab"
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \NEQ 1 2
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \NEQ "a" "a"
// Expect: Integer 0x0
// Call: \GRT 2 1
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \GRT 1 2
// Expect: Integer 0x0
// Call: \GRT 0xFFFFFFFFFFFFFFFF 1
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \GRT "b" "abc"
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \GRT "abc" "ab"
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \GRT (02) (01 FF)
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \GEQ 2 2
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \GEQ 1 2
// Expect: Integer 0x0
// Call: \LES 1 2
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \LES "abc" "abd"
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \LES (01 02) (01)
// Expect: Integer 0x0
// Call: \LEQ 2 2
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \LEQ 3 2
// Expect: Integer 0x0
// Call: \IFEL 0
// Expect: Integer 0x2
// Call: \IFEL 1
// Expect: Integer 0x1
// Call: \IFEL "0"
// Expect: Integer 0x2
// Call: \IFEL "1"
// Expect: Integer 0x1
// Call: \IFEL (00 00)
// Expect: Integer 0x2
// Call: \IFEL (00 01)
// Expect: Integer 0x1
// Call: \IFPK
// Expect: AE_TYPE
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { 1 })
    Method (LAN, 2) { Return (Arg0 && Arg1) }
    Method (LRO, 2) { Return (Arg0 || Arg1) }
    Method (LNO, 1) { Return (!Arg0) }
    Method (EQU, 2) { Return (Arg0 == Arg1) }
    Method (NEQ, 2) { Return (Arg0 != Arg1) }
    Method (GRT, 2) { Return (Arg0 > Arg1) }
    Method (GEQ, 2) { Return (Arg0 >= Arg1) }
    Method (LES, 2) { Return (Arg0 < Arg1) }
    Method (LEQ, 2) { Return (Arg0 <= Arg1) }
    Method (IFEL, 1) { If (Arg0) { Return (1) } Else { Return (2) } }
    Method (IFPK) { If (PKG0) { Return (1) } Return (2) }
}
