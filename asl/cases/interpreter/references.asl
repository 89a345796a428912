// Title: RefOf, DerefOf, CondRefOf, Index references, and stores through them
// Call: \RNAM
// Expect: Integer 0x5
// Call: \RLOC
// Expect: Integer 0x8
// Call: \RARG 5
// Expect: Integer 0x5
// Call: \RCHA
// Expect: Integer 0x5
// Nt: AE_TYPE - dereference-chain
// Call: \SNAM
// Expect: Integer 0x99
// Call: \SLOC
// Expect: Integer 0x98
// Call: \SARG
// Expect: Integer 0x1
// Call: \SIDX
// Expect: Package [Integer 0x1, Integer 0x9, Buffer (03 04)]
// Call: \SBUF
// Expect: Buffer (01 09 03 04)
// Call: \SSTR
// Expect: String "Jello"
// Call: \OVER
// Expect: Integer 0xC
// Nt: AE_AML_OPERAND_TYPE - store-through-local
// Call: \VIA1
// Expect: Integer 0x55
// Call: \VIA2
// Expect: Integer 0x55
// Call: \VIA3
// Expect: String "new"
// Nt: Integer 0x77656E - store-through-local
// Call: \VIA4
// Expect: Package [Integer 0x1, String "two", Buffer (03 04)]
// Call: \VIA5
// Expect: Buffer (01 02 03 04)
// Call: \LREF
// Expect: Integer 0x5
// Nt: Integer 0x7 - store-through-local
// Call: \COND
// Expect: Integer 0x5
// Nt: Integer 0x7 - store-through-local
// Call: \CNON
// Expect: Integer 0x0
// Call: \CLOC
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \CTYP
// Expect: Integer 0x6
// Call: \DSTR "INT0"
// Expect: Integer 0x5
// Nt: Integer 0x7 - store-through-local
// Call: \DSTR "\DEV0.INN0"
// Expect: Integer 0x8
// Call: \DSTR "NONE"
// Expect: AE_NOT_FOUND
// Call: \DINT
// Expect: AE_TYPE
// Call: \DDEV
// Expect: Integer 0x6
// Acpiexec: AE_AML_NO_RETURN_VALUE - a reference to a device has no value for it
// Call: \RETR
// Expect: String "Hello"
// Call: \RETI
// Expect: String "two"
// Call: \INTO
// Expect: String "two"
// Call: \BUFR
// Expect: Integer 0x3
// Call: \INDX
// Expect: Integer 0x2
// Call: \ADDR
// Expect: AE_AML_OPERAND_TYPE
// Call: \INCR
// Expect: AE_AML_OPERAND_TYPE
// Nt: Integer 0x8 - step-through-reference
// Call: \TREF
// Expect: Integer 0x3
// Call: \SZRF
// Expect: Integer 0x4
// Call: \RINT
// Expect: Integer 0x2
// Call: \SCON
// Expect: AE_AML_OPERAND_TYPE
// Call: \MREF
// Expect: Integer 0x66
// Call: \CIRC 1 2
// Expect: Integer 0x7
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (INT0, 5)
    Name (INT1, 6)
    Name (STR0, "Hello")
    Name (BUF0, Buffer () { 1, 2, 3, 4 })
    Name (PKG0, Package () { 1, "two", Buffer () { 3, 4 } })
    Device (DEV0) { Name (INN0, 8) }
    External (NONE)
    Method (SET1, 1) { Arg0 = 0x55 Return (Arg0) }
    Method (SETS, 1) { Arg0 = "new" Return (0) }
    Method (GETR) { Return (RefOf (INT0)) }
    Method (GETI) { Return (Index (PKG0, 1)) }
    Method (RNAM) { Local0 = RefOf (INT0) Return (DerefOf (Local0)) }
    Method (RLOC) { Local0 = 7 Local1 = RefOf (Local0) Local0 = 8 Return (DerefOf (Local1)) }
    Method (RARG, 1) { Local0 = RefOf (Arg0) Return (DerefOf (Local0)) }
    Method (RCHA) { Local0 = RefOf (INT0) Local1 = RefOf (Local0) Return (DerefOf (DerefOf (Local1))) }
    Method (SNAM) { Store (0x99, RefOf (INT1)) Return (INT1) }
    Method (SLOC) { Store (0x98, RefOf (Local0)) Return (Local0) }
    Method (SARG) { Local0 = 1 SET1 (Local0) Return (Local0) }
    Method (SIDX) { Local0 = PKG0 Store (9, Index (Local0, 1)) Return (Local0) }
    Method (SBUF) { Local0 = BUF0 Store (9, Index (Local0, 1)) Return (Local0) }
    Method (SSTR) { Local0 = STR0 Store (0x4A, Index (Local0, 0)) Return (Local0) }
    // a Local that holds a reference is overwritten
    Method (OVER) { Local0 = RefOf (INT0) Local0 = 7 Return (INT0 + Local0) }
    // an Arg that holds what RefOf made is stored through
    Method (VIA1) { INT1 = 1 SET1 (RefOf (INT1)) Return (INT1) }
    Method (VIA2) { Local0 = 1 SET1 (RefOf (Local0)) Return (Local0) }
    Method (VIA3) { SETS (RefOf (INT1)) Return (INT1) }
    // one that holds what Index made is not
    Method (VIA4) { Local0 = PKG0 SET1 (Index (Local0, 0)) Return (Local0) }
    Method (VIA5) { Local0 = BUF0 SET1 (Index (Local0, 0)) Return (Local0) }
    Method (LREF) { Local0 = GETR () Return (DerefOf (Local0)) }
    Method (COND) { If (CondRefOf (INT0, Local0)) { Return (DerefOf (Local0)) } Return (0) }
    Method (CNON) { Return (CondRefOf (NONE, Local0)) }
    Method (CLOC) { Local1 = 3 Return (CondRefOf (Local1, Local0)) }
    Method (CTYP) { CondRefOf (DEV0, Local0) Return (ObjectType (Local0)) }
    Method (DSTR, 1) { Return (DerefOf (Arg0)) }
    Method (DINT) { Local0 = 5 Return (DerefOf (Local0)) }
    Method (DDEV) { Local0 = RefOf (DEV0) Return (ObjectType (DerefOf (Local0))) }
    Method (RETR) { Local0 = RefOf (STR0) Return (Local0) }
    Method (RETI) { Return (Index (PKG0, 1)) }
    Method (INTO) { Local0 = GETI () Return (DerefOf (Local0)) }
    Method (BUFR) { Local0 = Index (BUF0, 2) Return (DerefOf (Local0)) }
    Method (INDX) { Local2 = Index (PKG0, 0, Local1) Return (DerefOf (Local1) + DerefOf (Local2)) }
    Method (ADDR) { Local0 = RefOf (INT0) Return (Local0 + 1) }
    Method (INCR) { Local0 = RefOf (INT0) Local0++ Return (INT0) }
    Method (TREF) { Local0 = RefOf (BUF0) Return (ObjectType (Local0)) }
    Method (SZRF) { Local0 = RefOf (BUF0) Return (SizeOf (Local0)) }
    Method (RINT) { Local0 = RefOf (BUF0) Return (DerefOf (Index (DerefOf (Local0), 1))) }
    Method (SCON) { Store (5, DerefOf (RefOf (INT0))) Return (INT0) }
    Method (MREF) { Store (0x66, GETR ()) Local0 = INT0 INT0 = 5 Return (Local0) }
    // Args that come to refer to each other in a circle
    Method (CIRC, 2) { Local7 = 4 While (Local7--) { CondRefOf (Arg0, Arg1) } Return (7) }
}
