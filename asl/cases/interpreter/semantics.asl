// Title: what the two traditions do differently
// Load: interpreter/ae-support
// Load: interpreter/ae-aml-internal
// Load: interpreter/ae-aml-uninitialized-local
// Call: \REBD
// Expect: Integer 0x7B
// Nt: Integer 0x141 - store-through-local
// Call: \REB3
// Expect: Package [Integer 0x1, Integer 0x2]
// Call: \REBA
// Expect: Integer 0x141
// Call: \REBT
// Expect: Integer 0x4F4F46
// Nt: String "FOO" - store-through-local
// Call: \REBC
// Expect: Integer 0x7B
// Nt: String "new" - store-through-local
// Call: \INCL
// Expect: AE_AML_OPERAND_TYPE
// Nt: Integer 0x7C - step-through-reference
// Call: \DECA
// Expect: AE_AML_OPERAND_TYPE
// Nt: Integer 0x7A - step-through-reference
// Call: \ADDR
// Expect: AE_AML_OPERAND_TYPE
// Call: \CHN1
// Expect: Integer 0x7B
// Acpiexec: - it crashes when a reference to a Local is returned
// Call: \CHN2
// Expect: AE_AML_OPERAND_TYPE
// Nt: Integer 0x7C - dereference-chain
// Call: \CHN3
// Expect: Integer 0x7C
// Nt: AE_TYPE - dereference-chain
// Call: \CAST
// Expect: String "00000000004F4F46"
// Nt: String "FOO" - store-to-storage
// Call: \LONG
// Expect: String "LONGSTRING"
// Nt: String "LONG" - store-to-storage
// Call: \SHRT
// Expect: Package [String "AB", String "LONGER"]
// Nt: Package [String "AB", String "LONG"] - store-to-storage
// Call: \EMPS
// Expect: String "FOO"
// Nt: String "" - store-to-storage
// Call: \EMPB
// Expect: Buffer (46 4F 4F 00)
// Nt: Buffer () - store-to-storage
// Call: \FIXB
// Expect: Buffer (46 4F)
// Call: \SINT
// Expect: Integer 0x12
// Nt: Integer 0x3231 - store-to-storage
// Call: \HEXI 0x20CD
// Expect: String "00000000000020CD"
// Nt: String "0x20cd" - hex-text
// Call: \HEXI 0xF0F0F0F0F0F0F0F
// Expect: String "0F0F0F0F0F0F0F0F"
// Nt: String "0xf0f0f0f0f0f0f0f" - hex-text
// Call: \HEXI (01 AB)
// Expect: String "0x01,0xAB"
// Call: \SERL 0x20CD
// Expect: String "0000"
// Nt: String "20cd" - hex-text
// Call: \LANB (00 00 00 00 01)
// Expect: Integer 0x1
// Nt: Integer 0x0 - logical-buffer
// Call: \LANB (00 00 00 01)
// Expect: Integer 0x1
// Call: \LORB (00 00 00 00 01)
// Expect: Integer 0x1
// Nt: Integer 0x0 - logical-buffer
// Call: \LNOB (00 00 00 00 01)
// Expect: Integer 0x0
// Nt: Integer 0x1 - logical-buffer
// Call: \TRUE 1 2
// Expect: Package [Integer 0xFFFFFFFFFFFFFFFF, Integer 0x0, Integer 0xFFFFFFFFFFFFFFFF, Integer 0xFFFFFFFFFFFFFFFF, Integer 0xFFFFFFFFFFFFFFFF, Integer 0xFFFFFFFFFFFFFFFF, Integer 0xFFFFFFFFFFFFFFFF]
// Nt: Package [Integer 0xFFFFFFFF, Integer 0x0, Integer 0xFFFFFFFF, Integer 0xFFFFFFFF, Integer 0xFFFFFFFF, Integer 0xFFFFFFFF, Integer 0xFFFFFFFFFFFFFFFF] - logical-truth
// Call: \LATE
// Expect: AE_AML_BUFFER_LIMIT
// Nt: Integer 0x1 - late-buffer-field
// Call: \LATU
// Expect: AE_AML_BUFFER_LIMIT
// Call: \FOLL
// Expect: Integer 0x4030201
// Nt: Integer 0x8070605 - late-buffer-field
// Call: \FOLX
// Expect: Integer 0x4030201
// Nt: AE_AML_BUFFER_LIMIT - late-buffer-field
// Call: \FOLN
// Expect: Integer 0x4030201
// Nt: Integer 0x8070605 - late-buffer-field
// Call: \PKGN
// Expect: Package [Integer 0x5, Reference DEV, Reference REBD]
// Nt: Package [String "X", String "\_SB.DEV", String "REBD"] - package-names
// Call: \PKGD
// Expect: Integer 0x5
// Call: \PKGE
// Expect: AE_SUPPORT
// Nt: Integer 0x32 - package-expressions
// Call: \PKGT
// Expect: Package [Nothing]
// Nt: Package [Integer 0x6] - package-expressions
// Call: \TLEV
// Expect: Integer 0x0
// Acpiexec: AE_AML_OPERAND_TYPE - the fault outside methods leaves names behind it without their value
// Nt: Integer 0x1 - package-at-table-level
// Call: \USEV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x1 - implicit-return
// Call: \USEI
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x8 - implicit-return
DefinitionBlock ("", "DSDT", 2, "ACPKIT", "SEMANT", 1)
{
    Name (X, 5)
    Device (\_SB.DEV) { Name (_ADR, 1) }

    Method (REBD) { Local0 = 123  Local1 = RefOf (Local0)  Local1 = 321  Return (Local0) }
    // What Index made is replaced.
    Method (REB3) { Local0 = Package () { 1, 2 }  Local1 = Local0[1]  Local1 = 9  Return (Local0) }
    Method (ARGS, 1) { Arg0 = 321 }
    Method (REBA) { Local0 = 123  ARGS (RefOf (Local0))  Return (Local0) }
    Name (STR0, "text")
    Method (ARGT, 2) { Arg0 = Arg1 }
    Method (REBT) { ARGT (RefOf (STR0), 0x4F4F46)  Return (STR0) }
    Method (REBC) { Local0 = 123  Local1 = RefOf (Local0)  CopyObject ("new", Local1)  Return (Local0) }

    Method (INCL) { Local0 = 123  Local1 = RefOf (Local0)  Local1++  Return (Local0) }
    Method (DECX, 1) { Arg0-- }
    Method (DECA) { Local0 = 123  DECX (RefOf (Local0))  Return (Local0) }
    Method (ADDR) { Local0 = 1  Local1 = RefOf (Local0)  Return (Local1 + 1) }

    Method (CHN1) { Local0 = 123  Local1 = RefOf (Local0)  Local2 = RefOf (Local1)  Return (DerefOf (Local2)) }
    Method (CHN2) { Local0 = 123  Local1 = RefOf (Local0)  Local2 = RefOf (Local1)  Return (DerefOf (Local2) + 1) }
    Method (CHN3) { Local0 = 123  Local1 = RefOf (Local0)  Local2 = RefOf (Local1)  Return (DerefOf (DerefOf (Local2)) + 1) }

    Name (BAR, "BAR")
    Method (CAST) { BAR = 0x4F4F46  Return (BAR) }
    Name (XXXX, "XXXX")
    Method (LONG) { XXXX = "LONGSTRING"  Return (XXXX) }
    Name (SHR0, "XXXX")
    Method (SHRT)
    {
        SHR0 = "AB"
        Local0 = SHR0
        SHR0 = "LONGER"
        Local1 = Package (2) {}
        Local1[0] = Local0
        Local1[1] = SHR0
        Return (Local1)
    }
    Name (EMP0, "")
    Method (EMPS) { EMP0 = "FOO"  Return (EMP0) }
    Name (EMP1, Buffer (0) {})
    Method (EMPB) { EMP1 = "FOO"  Return (EMP1) }
    Name (FIX0, Buffer (2) {})
    Method (FIXB) { FIX0 = "FOO"  Return (FIX0) }
    Name (INT0, 0)
    Method (SINT) { INT0 = "12"  Return (INT0) }

    Method (HEXI, 1) { Return (ToHexString (Arg0)) }
    // A battery's serial number: the four digits behind 0x.
    Method (SERL, 1) { Return (Mid (ToHexString (Arg0), 2, 4)) }

    Method (LANB, 1) { If (Arg0 && 1) { Return (1) }  Return (0) }
    Method (LORB, 1) { If (Arg0 || 0) { Return (1) }  Return (0) }
    Method (LNOB, 1) { If (!Arg0) { Return (1) }  Return (0) }

    Method (TRUE, 2)
    {
        Local0 = Package (7) {}
        Local0[0] = Arg0 && Arg1
        Local0[1] = Arg0 == Arg1
        Local0[2] = Arg0 < Arg1
        Local0[3] = !(Arg0 > Arg1)
        Local0[4] = Arg0 != Arg1
        Local0[5] = CondRefOf (X)
        Local0[6] = Ones
        Return (Local0)
    }

    Method (LATE, 0, Serialized) { Local0 = Buffer (2) { 1, 2 }  CreateDWordField (Local0, 0, FLD)  Return (1) }
    Method (LATU, 0, Serialized) { Local0 = Buffer (2) { 1, 2 }  CreateDWordField (Local0, 0, FLD)  Return (FLD) }
    Method (FOLL, 0, Serialized)
    {
        Local0 = Buffer (4) { 1, 2, 3, 4 }
        CreateDWordField (Local0, 0, FLD)
        Local0 = Buffer (4) { 5, 6, 7, 8 }
        Return (FLD)
    }
    Method (FOLX, 0, Serialized)
    {
        Local0 = Buffer (4) { 1, 2, 3, 4 }
        CreateDWordField (Local0, 0, FLD)
        Local0 = 5
        Return (FLD)
    }
    Name (FOL0, Buffer (4) { 1, 2, 3, 4 })
    Method (FOLN, 0, Serialized)
    {
        CreateDWordField (FOL0, 0, FLD)
        CopyObject (Buffer (4) { 5, 6, 7, 8 }, FOL0)
        Return (FLD)
    }

    Method (PKGN) { Return (Package () { X, \_SB.DEV, REBD }) }
    Method (PKGD) { Local0 = Package () { X }  Local1 = DerefOf (Local0[0])  If (ObjectType (Local1) == 2) { Local1 = DerefOf (Local1) }  Return (Local1) }
    Method (PKGE) { Local0 = 10  Local1 = Package () { Local0 * 5 }  Return (DerefOf (Local1[0])) }
    Name (PKGT, Package () { X + 1 })

    Name (TLEV, 0)
    Local0 = Package () { 1 }
    TLEV = SizeOf (Local0)

    Method (VOID) { }
    Method (USEV) { Return (VOID () + 1) }
    Method (SAME, 1) { Return (Arg0) }
    Method (IMPL) { SAME (7) }
    Method (USEI) { Return (IMPL () + 1) }
}
