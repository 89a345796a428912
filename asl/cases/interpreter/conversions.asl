// Title: operands convert implicitly, and the explicit operators their own way
// Call: \ADDO "12" 0
// Expect: Integer 0x12
// Call: \ADDO "0x1F" 1
// Expect: Integer 0x20
// Call: \ADDO "1G" 0
// Expect: Integer 0x1
// Call: \ADDO "" 0
// Expect: Integer 0x0
// Call: \ADDO "  7" 0
// Expect: Integer 0x7
// Call: \ADDO "123456789ABCDEF01" 0
// Expect: Integer 0x123456789ABCDEF0
// Call: \ADDO (01 02) 0
// Expect: Integer 0x201
// Call: \ADDO (01 02 03 04 05 06 07 08 09) 0
// Expect: Integer 0x807060504030201
// Call: \ADDO () 0
// Expect: AE_AML_BUFFER_LIMIT
// Call: \TOIN "12"
// Expect: Integer 0xC
// Call: \TOIN "0x12"
// Expect: Integer 0x12
// Call: \TOIN "12z"
// Expect: Integer 0xC
// Call: \TOIN "z"
// Expect: Integer 0x0
// Call: \TOIN "0x"
// Expect: Integer 0x0
// Call: \TOIN " 12"
// Expect: Integer 0xC
// Call: \TOIN "18446744073709551615"
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \TOIN "18446744073709551616"
// Expect: Integer 0x1999999999999999
// Call: \TOIN "0x123456789ABCDEF01"
// Expect: Integer 0x123456789ABCDEF0
// Call: \TOIN (01 02 03)
// Expect: Integer 0x30201
// Call: \TOIN (01 02 03 04 05 06 07 08 09)
// Expect: Integer 0x807060504030201
// Call: \TOIN ()
// Expect: AE_AML_BUFFER_LIMIT
// Call: \TOIN 5
// Expect: Integer 0x5
// Call: \TOBU 0x1234
// Expect: Buffer (34 12 00 00 00 00 00 00)
// Call: \TOBU "abc"
// Expect: Buffer (61 62 63 00)
// Call: \TOBU ""
// Expect: Buffer (00)
// Call: \TOBU (01 02)
// Expect: Buffer (01 02)
// Call: \TODE 1234
// Expect: String "1234"
// Call: \TODE 0
// Expect: String "0"
// Call: \TODE 0xFFFFFFFFFFFFFFFF
// Expect: String "18446744073709551615"
// Call: \TODE (01 0A FF)
// Expect: String "1,10,255"
// Call: \TODE ()
// Expect: String ""
// Call: \TODE "abc"
// Expect: String "abc"
// Call: \TOHE 0x12AB
// Expect: String "00000000000012AB"
// Nt: String "0x12ab" - hex-text
// Call: \TOHE 0
// Expect: String "0000000000000000"
// Nt: String "0x0" - hex-text
// Call: \TOHE (01 0A FF)
// Expect: String "0x01,0x0A,0xFF"
// Call: \TOHE ()
// Expect: String ""
// Call: \TOHE "abc"
// Expect: String "abc"
// Call: \TOST (41 42 43) 0xFFFFFFFFFFFFFFFF
// Expect: String "ABC"
// Call: \TOST (41 42 43) 2
// Expect: String "AB"
// Call: \TOST (41 00 43) 3
// Expect: String "A"
// Call: \TOST (41 42) 0
// Expect: String ""
// Call: \TOST () 5
// Expect: String ""
// Call: \TOST 0x414243 3
// Expect: String "CBA"
// Call: \ADPK
// Expect: AE_AML_OPERAND_TYPE
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { 1 })
    Method (ADDO, 2) { Return (Arg0 + Arg1) }
    Method (TOIN, 1) { Return (ToInteger (Arg0)) }
    Method (TOBU, 1) { Return (ToBuffer (Arg0)) }
    Method (TODE, 1) { Return (ToDecimalString (Arg0)) }
    Method (TOHE, 1) { Return (ToHexString (Arg0)) }
    Method (TOST, 2) { Return (ToString (Arg0, Arg1)) }
    Method (ADPK) { Local0 = PKG0 Return (Local0 + 1) }
}
