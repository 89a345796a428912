// Title: bitwise operators and shifts in a table of revision 1
// Call: \ORIN 0x80000000 1
// Expect: Integer 0x80000001
// Call: \NOTI 0
// Expect: Integer 0xFFFFFFFF
// Call: \NNDI 0xFF 0x0F
// Expect: Integer 0xFFFFFFF0
// Call: \NORI 0xFF00 0x00FF
// Expect: Integer 0xFFFF0000
// Call: \SHLI 1 31
// Expect: Integer 0x80000000
// Call: \SHLI 1 32
// Expect: Integer 0x0
// Call: \SHLI 0xFFFFFFFF 4
// Expect: Integer 0xFFFFFFF0
// Call: \SHRI 0xFFFFFFFF 28
// Expect: Integer 0xF
// Call: \SHRI 0xFFFFFFFF 32
// Expect: Integer 0x0
// Call: \LEFT 0x80000000
// Expect: Integer 0x20
// Call: \RIGH 0x80000000
// Expect: Integer 0x20
// Call: \TOBC 99999999
// Expect: Integer 0x99999999
// Call: \TOBC 100000000
// Expect: AE_AML_NUMERIC_OVERFLOW
// Call: \FRBC 0x99999999
// Expect: Integer 0x5F5E0FF
DefinitionBlock ("", "DSDT", 1, "ACPIKT", "CASE", 0x00000001)
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
