// Title: bitwise operators and shifts
// Call: \ANDI 0xF0F0F0F0F0F0F0F0 0xFF00FF00FF00FF00
// Expect: Integer 0xF000F000F000F000
// Call: \ANDI 0x1FFFFFFFFFFFFF 0x123456789ABCD
// Expect: Integer 0x123456789ABCD
// Call: \ANDI 0x80000000 0xFFFFFFFF
// Expect: Integer 0x80000000
// Call: \ORIN 0xF000000000000000 0x0F
// Expect: Integer 0xF00000000000000F
// Call: \ORIN 0x80000000 1
// Expect: Integer 0x80000001
// Call: \ORIN 0x100000000 0x80000001
// Expect: Integer 0x180000001
// Call: \XORI 0xFFFFFFFFFFFFFFFF 0x5555555555555555
// Expect: Integer 0xAAAAAAAAAAAAAAAA
// Call: \XORI 0x1FFFFFFFFFFFFF 0x1000000000001
// Expect: Integer 0x1EFFFFFFFFFFFE
// Call: \NNDI 0xFF 0x0F
// Expect: Integer 0xFFFFFFFFFFFFFFF0
// Call: \NORI 0xFF00 0x00FF
// Expect: Integer 0xFFFFFFFFFFFF0000
// Call: \NOTI 0
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \NOTI 0xFFFFFFFFFFFFFFFE
// Expect: Integer 0x1
// Call: \SHLI 1 63
// Expect: Integer 0x8000000000000000
// Call: \SHLI 1 64
// Expect: Integer 0x0
// Call: \SHLI 1 31
// Expect: Integer 0x80000000
// Call: \SHLI 1 32
// Expect: Integer 0x100000000
// Call: \SHLI 0xFFFFFFFF 20
// Expect: Integer 0xFFFFFFFF00000
// Call: \SHLI 0xFFFFFFFFFFFFFFFF 4
// Expect: Integer 0xFFFFFFFFFFFFFFF0
// Call: \SHRI 0xFFFFFFFFFFFFFFFF 60
// Expect: Integer 0xF
// Call: \SHRI 0x123456789ABCDEF0 4
// Expect: Integer 0x123456789ABCDEF
// Call: \SHRI 0x1FFFFFFFFFFFFF 33
// Expect: Integer 0xFFFFF
// Call: \SHRI 5 64
// Expect: Integer 0x0
// Call: \LEFT 0
// Expect: Integer 0x0
// Call: \LEFT 1
// Expect: Integer 0x1
// Call: \LEFT 0x80000000
// Expect: Integer 0x20
// Call: \LEFT 0x100000000
// Expect: Integer 0x21
// Call: \LEFT 0x8000000000000000
// Expect: Integer 0x40
// Call: \RIGH 0
// Expect: Integer 0x0
// Call: \RIGH 1
// Expect: Integer 0x1
// Call: \RIGH 0x80000000
// Expect: Integer 0x20
// Call: \RIGH 0x100000000
// Expect: Integer 0x21
// Call: \RIGH 0x8000000000000000
// Expect: Integer 0x40
// Call: \TOBC 1234
// Expect: Integer 0x1234
// Call: \TOBC 9999999999999999
// Expect: Integer 0x9999999999999999
// Call: \TOBC 10000000000000000
// Expect: AE_AML_NUMERIC_OVERFLOW
// Call: \FRBC 0x1234
// Expect: Integer 0x4D2
// Call: \FRBC 0x9999999999999999
// Expect: Integer 0x2386F26FC0FFFF
// Call: \FRBC 0x1A
// Expect: AE_AML_NUMERIC_OVERFLOW
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (ANDI, 2) { Return (Arg0 & Arg1) }
    Method (ORIN, 2) { Return (Arg0 | Arg1) }
    Method (XORI, 2) { Return (Arg0 ^ Arg1) }
    Method (NNDI, 2) { Return (NAnd (Arg0, Arg1)) }
    Method (NORI, 2) { Return (NOr (Arg0, Arg1)) }
    Method (NOTI, 1) { Return (~Arg0) }
    Method (SHLI, 2) { Return (Arg0 << Arg1) }
    Method (SHRI, 2) { Return (Arg0 >> Arg1) }
    Method (LEFT, 1) { Return (FindSetLeftBit (Arg0)) }
    Method (RIGH, 1) { Return (FindSetRightBit (Arg0)) }
    Method (TOBC, 1) { Return (ToBCD (Arg0)) }
    Method (FRBC, 1) { Return (FromBCD (Arg0)) }
}
