// Title: names are searched upward, aliases stand for their source, scopes are opened again
// Call: \DEV0.UPWA
// Expect: Integer 0x10
// Call: \DEV0.OWNV
// Expect: Integer 0x22
// Call: \DEV0.PARE
// Expect: Integer 0x11
// Call: \DEV0.SUB0.TWOP
// Expect: Integer 0x33
// Call: \DEV0.SUB0.MULT
// Expect: Integer 0x33
// Call: \ABSO
// Expect: Integer 0x33
// Call: \ALIV
// Expect: Integer 0x23
// Call: \ALIW
// Expect: Integer 0x99
// Call: \ALIC 4
// Expect: Integer 0x5
// Call: \ALID
// Expect: Integer 0x23
// Call: \DUPL
// Expect: Integer 0x22
// Call: \REOP
// Expect: Integer 0x44
// Call: \LONG
// Expect: Integer 0x55
// Call: \DEV0.SUB0.SHAD
// Expect: Integer 0x34
// Call: \ADDN
// Expect: Integer 0x1177
// Call: \MISS
// Expect: AE_NOT_FOUND
// Call: \MIS2
// Expect: AE_NOT_FOUND
// Call: \OSIY
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \OSIN
// Expect: Integer 0x0
// Call: \REVV
// Expect: Integer 0x2
// Call: \OSNA
// Expect: String "Microsoft Windows NT"
// Call: \STRN "\DEV0.SUB0.DEEP"
// Expect: Integer 0x33
// Call: \SHOR
// Expect: Integer 0x5
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (TOP0, 0x10)
    Name (SAME, 0x11)
    Device (DEV0)
    {
        Name (SAME, 0x22)
        Name (OWN0, 0x23)
        Method (UPWA) { Return (TOP0) }
        Method (OWNV) { Return (SAME) }
        Method (PARE) { Return (^^SAME) }
        Device (SUB0)
        {
            Name (DEEP, 0x33)
            Name (SHAD, 0x34)
            Method (TWOP) { Return (^^^TOP0 + ^^OWN0) }
            Method (MULT) { Return (^^SUB0.DEEP) }
        }
    }
    Alias (\DEV0.OWN0, ALI0)
    Alias (DEV0, ALI1)
    Method (CALE, 1) { Return (Arg0 + 1) }
    Alias (CALE, ALI2)
    Method (ABSO) { Return (\DEV0.SUB0.DEEP) }
    Method (ALIV) { Return (ALI0) }
    Method (ALIW) { ALI0 = 0x99 Local0 = \DEV0.OWN0 ALI0 = 0x23 Return (Local0) }
    Method (ALIC, 1) { Return (ALI2 (Arg0)) }
    Method (ALID) { Local0 = "\\ALI1.OWN0" Return (DerefOf (Local0)) }
    Scope (\DEV0) { Name (MORE, 0x44) }
    Scope (DEV0.SUB0) { Method (EVEN) { Return (MORE) } }
    Method (REOP) { Return (\DEV0.SUB0.EVEN ()) }
    Method (DUPL) { Return (\DEV0.SAME) }
    Method (LONG) { Return (\DEV0.SUB0.DEEP + \DEV0.SAME) }
    // a name declared while a method runs hides the one above it
    Method (ADDN, 0, Serialized)
    {
        Local0 = SAME
        Name (SAME, 0x77)
        Return (Local0 * 0x100 + SAME)
    }
    External (NEVR)
    External (\DEV9.NEVR)
    Method (MISS) { Return (NEVR) }
    Method (MIS2) { \DEV9.NEVR = 1 Return (0) }
    Method (OSIY) { Return (\_OSI ("Windows 2015")) }
    Method (OSIN) { Return (\_OSI ("Nobody's OS")) }
    Method (REVV) { Return (\_REV) }
    Method (OSNA) { Return (\_OS) }
    Method (STRN, 1) { Return (DerefOf (Arg0)) }
    Name (AB, 5)
    Method (SHOR) { Return (AB) }
}
