// Title: a store converts to the type of the target, CopyObject and explicit conversions change it
// Call: \SINT 0x1234
// Expect: Integer 0x1234
// Call: \SINT "1F"
// Expect: Integer 0x1F
// Nt: Integer 0x4631 - store-to-storage
// Call: \SINT "zz"
// Expect: Integer 0x0
// Nt: Integer 0x7A7A - store-to-storage
// Call: \SINT (01 02 03)
// Expect: Integer 0x30201
// Call: \SINT ()
// Expect: AE_AML_BUFFER_LIMIT
// Nt: Integer 0x0 - store-to-storage
// Call: \SSTR 0x1234
// Expect: String "0000000000001234"
// Nt: String "4\x12" - store-to-storage
// Call: \SSTR "abc"
// Expect: String "abc"
// Call: \SSTR (41 42)
// Expect: String "0x41 0x42"
// Nt: String "AB" - store-to-storage
// Call: \SBUF 0x1234
// Expect: Buffer (34 12 00 00)
// Call: \SBUF "AB"
// Expect: Buffer (41 42 00 00)
// Call: \SBUF "ABCDEFGH"
// Expect: Buffer (41 42 43 44)
// Call: \SBUF (09)
// Expect: Buffer (09 00 00 00)
// Call: \SBUF (01 02 03 04 05 06)
// Expect: Buffer (01 02 03 04)
// Call: \SEMP (01 02 03)
// Expect: Buffer (01 02 03)
// Nt: Buffer () - store-to-storage
// Call: \SPKG 5
// Expect: AE_AML_TARGET_TYPE
// Call: \SPKP
// Expect: Package [String "x"]
// Call: \SINP
// Expect: AE_AML_OPERAND_TYPE
// Call: \SDEV 1
// Expect: AE_AML_TARGET_TYPE
// Call: \SMTX 1
// Expect: AE_AML_TARGET_TYPE
// Call: \SREG 1
// Expect: AE_AML_TARGET_TYPE
// Call: \VALU "12"
// Expect: String "12"
// Call: \SLOC "12"
// Expect: String "12"
// Call: \SARG "12"
// Expect: Package [String "y"]
// Call: \CINT "abc"
// Expect: String "abc"
// Call: \CINT (01 02)
// Expect: Buffer (01 02)
// Call: \CSTR 0x10
// Expect: Integer 0x10
// Call: \CPKG
// Expect: Package [String "x"]
// Call: \CBUF
// Expect: Buffer (01 02 03 04)
// Call: \CDEV
// Expect: Integer 0x5
// Call: \CMTH 0x77
// Expect: Integer 0x77
// Call: \TINT "0x20"
// Expect: Integer 0x20
// Call: \TBUF 0x20
// Expect: Buffer (20 00 00 00 00 00 00 00)
// Call: \TSTR (41 42)
// Expect: String "AB"
// Call: \THEX 0x20
// Expect: String "0000000000000020"
// Nt: String "0x20" - hex-text
// Call: \TDEC 0x20
// Expect: String "32"
// Call: \CONT "ab"
// Expect: Integer 0xAB12
// Nt: Integer 0x32316261 - store-to-storage
// Call: \MIDT "abcdef"
// Expect: Integer 0xBC
// Nt: Integer 0x6362 - store-to-storage
// Call: \ADDT 0x20
// Expect: String "0000000000000021"
// Nt: String "!" - store-to-storage
// Call: \NOTT 0xFFFFFFFFFFFFFF0F
// Expect: Buffer (F0 00)
// Call: \SHAR
// Expect: Package [Buffer (AA 02 03 04)]
// Nt: Package [String "BUF0"] - package-names
// Call: \NORT
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \NOR2
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x1 - implicit-return
// Call: \DREF
// Expect: Integer 0x9
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (INT0, 5)
    Name (STR0, "Hello")
    Name (BUF0, Buffer () { 1, 2, 3, 4 })
    Name (BUFE, Buffer (0) {})
    Name (PKG0, Package () { 1, 2 })
    Name (PKG1, Package () { "x" })
    Name (OBJ0, 0)
    Device (DEV0) {}
    Mutex (MTX0, 0)
    OperationRegion (REG0, SystemMemory, 0, 4)
    Method (MTH0) { Return (1) }
    Method (NONE, 1) { If (Arg0) { Return (1) } }
    Method (PUTR, 2) { Arg0 = Arg1 }
    Method (SINT, 1) { INT0 = Arg0 Return (INT0) }
    Method (SSTR, 1) { STR0 = Arg0 Return (STR0) }
    Method (SBUF, 1) { BUF0 = Buffer () { 1, 2, 3, 4 } BUF0 = Arg0 Return (BUF0) }
    Method (SEMP, 1) { BUFE = Arg0 Return (BUFE) }
    Method (SPKG, 1) { PKG0 = Arg0 Return (PKG0) }
    Method (SPKP) { PKG0 = PKG1 PKG1 [0] = "y" Return (PKG0) }
    Method (SINP) { PUTR (RefOf (INT0), PKG0) Return (INT0) }
    Method (SDEV, 1) { PUTR (RefOf (DEV0), Arg0) Return (0) }
    Method (SMTX, 1) { PUTR (RefOf (MTX0), Arg0) Return (0) }
    Method (SREG, 1) { PUTR (RefOf (REG0), Arg0) Return (0) }
    // the value of a Store is the source, not what was stored
    Method (VALU, 1) { Local0 = Store (Arg0, INT0) Return (Local0) }
    Method (SLOC, 1) { Local0 = 5 Local0 = Arg0 Return (Local0) }
    Method (SARG, 1) { Arg0 = PKG1 Return (Arg0) }
    Method (CINT, 1) { OBJ0 = 0 CopyObject (Arg0, OBJ0) Return (OBJ0) }
    Method (CSTR, 1) { CopyObject ("s", OBJ0) CopyObject (Arg0, OBJ0) Return (OBJ0) }
    Method (CPKG) { CopyObject (PKG0, OBJ0) PKG0 [0] = 99 Return (OBJ0) }
    Method (CBUF) { CopyObject (BUF0, Local0) Local0 [0] = 0xEE Return (BUF0) }
    Method (CDEV) { CopyObject (5, DEV0) Return (DEV0) }
    Method (CMTH, 1) { CopyObject (Arg0, OBJ0) Return (OBJ0) }
    Method (TINT, 1) { CopyObject ("s", OBJ0) ToInteger (Arg0, OBJ0) Return (OBJ0) }
    Method (TBUF, 1) { CopyObject ("s", OBJ0) ToBuffer (Arg0, OBJ0) Return (OBJ0) }
    Method (TSTR, 1) { CopyObject (1, OBJ0) ToString (Arg0, Ones, OBJ0) Return (OBJ0) }
    Method (THEX, 1) { CopyObject (1, OBJ0) ToHexString (Arg0, OBJ0) Return (OBJ0) }
    Method (TDEC, 1) { CopyObject (1, OBJ0) ToDecimalString (Arg0, OBJ0) Return (OBJ0) }
    Method (CONT, 1) { CopyObject (1, OBJ0) Concatenate (Arg0, "12", OBJ0) Return (OBJ0) }
    Method (MIDT, 1) { CopyObject (1, OBJ0) Mid (Arg0, 1, 2, OBJ0) Return (OBJ0) }
    Method (ADDT, 1) { CopyObject ("s", OBJ0) Add (Arg0, 1, OBJ0) Return (OBJ0) }
    Method (NOTT, 1) { CopyObject (Buffer (2) {}, OBJ0) Not (Arg0, OBJ0) Return (OBJ0) }
    // a package element made from a name shares its object until either is replaced
    Method (SHAR) { Local0 = Package () { BUF0 } BUF0 [0] = 0xAA Return (Local0) }
    Method (NORT) { Local0 = NONE (0) Return (Local0) }
    Method (NOR2) { Return (NONE (0) + 1) }
    Method (DREF) { Local0 = RefOf (MTX0) Return (ObjectType (Local0)) }
}
