// Title: operators store to every kind of target
// Call: \ADDX
// Expect: Package [Integer 0x3, String "x", Buffer (09)]
// Call: \ADDB
// Expect: Buffer (01 01 03 04)
// Call: \ADDS
// Expect: String "aAc"
// Call: \ADDF
// Expect: Integer 0x1
// Call: \ADDA 5
// Expect: Integer 0x6
// Call: \INCX
// Expect: Package [Integer 0xB, String "x", Buffer (09)]
// Call: \INCB
// Expect: Buffer (01 02 03 02)
// Call: \INCF
// Expect: Integer 0x0
// Call: \DECN
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \DIVT
// Expect: Integer 0x23
// Call: \DIVS
// Expect: Integer 0x3
// Call: \DIVN
// Expect: Integer 0x3
// Call: \NULL
// Expect: Integer 0x7
// Call: \CONX
// Expect: Package [String "ab", String "x", Buffer (09)]
// Call: \INDT
// Expect: String "xx"
// Call: \DBGT
// Expect: Integer 0x3
// Call: \REFT
// Expect: Integer 0x7
// Call: \REFN
// Expect: Integer 0x7
// Call: \ANDS
// Expect: String "0000000000000010"
// Nt: String "\x10" - store-to-storage
// Call: \WIDE
// Expect: Buffer (01 02 03 04 05 06 07 08 09)
// Call: \COMP
// Expect: Integer 0x7
// Call: \STPK
// Expect: Integer 0x2
// Acpiexec: - it crashes when it frees a package that refers to itself
// Call: \STRF
// Expect: Integer 0x31
// Call: \STDV
// Expect: Package [Reference DEV0]
// Nt: Package [String "DEV0"] - package-names
// Call: \STRR
// Expect: Integer 0x32
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (INT0, 5)
    Name (STR0, "abc")
    Name (BUF0, Buffer (4) { 1, 2, 3, 4 })
    Name (PKG0, Package (3) { 10, "x", Buffer () { 9 } })
    Device (DEV0) {}
    OperationRegion (REG0, SystemMemory, 0x40000, 16)
    Field (REG0, ByteAcc, NoLock, Preserve) { FLD0, 8, FLD1, 4, FLD2, 72 }
    Method (ADDX) { Local0 = PKG0 Add (1, 2, Local0 [0]) Return (Local0) }
    Method (ADDB) { Local0 = BUF0 Add (0xFF, 2, Local0 [1]) Return (Local0) }
    Method (ADDS) { Local0 = STR0 Add (0x40, 1, Local0 [1]) Return (Local0) }
    Method (ADDF) { Add (0xFF, 2, FLD0) Return (FLD0) }
    Method (ADDA, 1) { Add (Arg0, 1, Arg0) Return (Arg0) }
    Method (INCX) { Local0 = PKG0 Local1 = Local0 [0] Store (DerefOf (Local1) + 1, Local0 [0]) Return (Local0) }
    Method (INCB) { Local0 = BUF0 Local0 [3] = DerefOf (Local0 [3]) + 0xFE Return (Local0) }
    Method (INCF) { FLD1 = 0xF FLD1++ Return (FLD1) }
    Method (DECN) { INT0 = 0 INT0-- Return (INT0) }
    Method (DIVT) { Divide (17, 5, FLD0, FLD1) Return (FLD0 * 16 + FLD1) }
    Method (DIVS) { Local0 = 17 Divide (Local0, 5, Local0, Local0) Return (Local0) }
    Method (DIVN) { Local1 = Divide (17, 5) Return (Local1) }
    Method (NULL) { Return (Add (3, 4)) }
    Method (CONX) { Local0 = PKG0 Concatenate ("a", "b", Local0 [0]) Return (Local0) }
    Method (INDT) { Local1 = Index (PKG0, 1, Local0) Return (Concatenate (DerefOf (Local0), DerefOf (Local1))) }
    Method (DBGT) { Return (Add (1, 2, Debug)) }
    Method (REFT) { Local0 = 1 Add (3, 4, RefOf (Local0)) Return (Local0) }
    Method (REFN) { INT0 = 0 Add (3, 4, RefOf (INT0)) Return (INT0) }
    Method (ANDS) { STR0 = "abc" STR0 = 0x10 & 0xFF Return (STR0) }
    Method (WIDE) { FLD2 = Concatenate (Buffer () { 1, 2, 3, 4, 5 }, Buffer () { 6, 7, 8, 9, 10 }) Return (FLD2) }
    Method (COMP) { Local0 = 6 Local0 <<= 2 Local0 |= 1 Local0 ^= 3 Local0 %= 16 Local0 *= 3 Local0 -= 1 Local0 >>= 1 Local0 &= 0xF Local0 /= 2 Return (Local0) }
    Method (STPK) { Local0 = Package (2) {} Local0 [0] = PKG0 Local0 [1] = Local0 [0] Return (SizeOf (Local0)) }
    Method (STRF) { Local0 = Package (1) {} Local0 [0] = RefOf (INT0) INT0 = 0x31 Return (DerefOf (DerefOf (Local0 [0]))) }
    Method (STDV) { Local0 = Package (1) { DEV0 } Return (Local0) }
    Method (STRR) { CopyObject (RefOf (INT0), Local0) INT0 = 0x32 Return (DerefOf (Local0)) }
}
