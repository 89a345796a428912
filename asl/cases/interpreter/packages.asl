// Title: packages, their elements and Match
// Call: \CNT5
// Expect: Package [Integer 0x1, Integer 0x2, Nothing, Nothing, Nothing]
// Call: \VARP 1
// Expect: Package [Integer 0x1]
// Call: \VARP 4
// Expect: Package [Integer 0x1, Integer 0x2, Nothing, Nothing]
// Call: \VARP 0
// Expect: Package []
// Call: \NEST
// Expect: Package [Package [String "a", Package [Buffer (01)]], Integer 0x2]
// Call: \ELEM 0
// Expect: Integer 0x1
// Call: \ELEM 1
// Expect: String "two"
// Call: \ELEM 2
// Expect: Buffer (03)
// Call: \ELEM 3
// Expect: Package [Integer 0x4, Integer 0x5]
// Call: \ELEM 4
// Expect: Integer 0x0
// Call: \ELEM 9
// Expect: AE_AML_PACKAGE_LIMIT
// Call: \FILL
// Expect: Package [Integer 0x1, String "x", Buffer (09)]
// Call: \FWRD
// Expect: Package [Integer 0x77, Reference _SB, Reference MTHD, String "str"]
// Nt: Package [String "LATE", String "_SB", String "MTHD", String "STR0"] - package-names
// Call: \COPY
// Expect: Integer 0x1
// Call: \LIVE
// Expect: Integer 0x62
// Call: \DEEP
// Expect: Package [Integer 0x1, String "two", Buffer (03), Package [Integer 0x4, Integer 0x5], Integer 0x0]
// Call: \REFS
// Expect: Package [Integer 0x7, String "str", Buffer (01 02), Reference _SB, Reference MTHD]
// Nt: Package [String "INT0", String "STR0", String "BUF0", String "_SB", String "MTHD"] - package-names
// Call: \TYPE 0
// Expect: Integer 0x1
// Call: \TYPE 1
// Expect: Integer 0x2
// Call: \TYPE 2
// Expect: Integer 0x3
// Call: \TYPE 3
// Expect: Integer 0x4
// Call: \TYPE 4
// Expect: Integer 0x1
// Call: \SIZP
// Expect: Integer 0x7
// Call: \UNIN
// Expect: AE_AML_UNINITIALIZED_ELEMENT
// Call: \MAT1 2
// Expect: Integer 0x1
// Call: \MAT1 9
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \MAT2
// Expect: Integer 0x2
// Call: \MAT3
// Expect: Integer 0x5
// Call: \MAT4
// Expect: Integer 0x2
// Call: \MAT5 0
// Expect: Integer 0x2
// Call: \MAT5 2
// Expect: Integer 0x2
// Call: \MAT5 4
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \MAT6
// Expect: Integer 0x2
// Call: \STPK
// Expect: Package [Integer 0x1, String "two", Buffer (03), Package [Integer 0x4, Integer 0x5], Integer 0x0]
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (INT0, 7)
    Name (STR0, "str")
    Name (BUF0, Buffer () { 1, 2 })
    Name (PKG0, Package () { 1, "two", Buffer () { 3 }, Package () { 4, 5 }, 0 })
    // a name may be declared behind the package
    Name (PKGF, Package () { LATE, \_SB, MTHD, STR0 })
    Name (LATE, 0x77)
    Name (PKG1, Package () { 1, 2, 3, 4, 5, 2 })
    Method (MTHD) { Return (1) }
    Method (CNT5) { Return (Package (5) { 1, 2 }) }
    Method (VARP, 1) { Return (Package (Arg0) { 1, 2 }) }
    Method (NEST) { Return (Package () { Package () { "a", Package () { Buffer () { 1 } } }, 2 }) }
    Method (ELEM, 1) { Return (DerefOf (PKG0 [Arg0])) }
    Method (FILL)
    {
        Local0 = Package (3) {}
        Local0 [0] = 1
        Local0 [1] = "x"
        Local0 [2] = Buffer () { 9 }
        Return (Local0)
    }
    Method (FWRD) { Return (PKGF) }
    // a store copies
    Method (COPY) { Local0 = PKG1 Local0 [0] = 99 Return (DerefOf (PKG1 [0])) }
    // a name as operand is the object itself
    Method (LIVE) { PKG1 [1] = 98 Local0 = DerefOf (PKG1 [1]) PKG1 [1] = 2 Return (Local0) }
    Method (DEEP) { Local0 = PKG0 Local1 = DerefOf (Local0 [3]) Local1 [0] = 44 Return (PKG0) }
    Method (REFS) { Return (Package () { INT0, STR0, BUF0, \_SB, MTHD }) }
    Method (TYPE, 1) { Return (ObjectType (PKG0 [Arg0])) }
    Method (SIZP) { Return (SizeOf (PKG0) + SizeOf (PKG0 [3])) }
    Method (UNIN) { Local0 = Package (2) { 1 } Return (DerefOf (Local0 [1])) }
    Method (MAT1, 1) { Return (Match (PKG1, MEQ, Arg0, MTR, 0, 0)) }
    Method (MAT2) { Return (Match (PKG1, MGT, 2, MLT, 5, 0)) }
    Method (MAT3) { Return (Match (PKG1, MEQ, 2, MTR, 0, 2)) }
    Method (MAT4) { Return (Match (PKG1, MGE, 3, MLE, 3, 0)) }
    Method (MAT5, 1) { Return (Match (Package () { "aa", "bb", 3, Buffer () { 4 }, 5 }, MEQ, 3, MTR, 0, Arg0)) }
    Method (MAT6) { Return (Match (Package () { "aa", "bb", "cc" }, MEQ, "cc", MTR, 0, 0)) }
    Method (STPK) { PKG1 = PKG0 Return (PKG1) }
}
