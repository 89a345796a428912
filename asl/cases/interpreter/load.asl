// Title: Load takes a table from a buffer or a region, Unload takes it out again
// Call: \HAVE
// Expect: Integer 0x0
// Call: \LDTB
// Expect: Integer 0xF
// Call: \HAVE
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Nt: Integer 0xFFFFFFFF - logical-truth
// Call: \USEI 4
// Expect: Integer 0x6A
// Call: \UNLD
// Expect: Integer 0x1
// Call: \HAVE
// Expect: Integer 0x0
// Call: \LODR
// Expect: Integer 0xF
// Call: \USEI 5
// Expect: Integer 0x6B
// Call: \LODD
// Expect: AE_ALREADY_EXISTS
// Call: \BADT
// Expect: AE_INVALID_TABLE_LENGTH
// Call: \TABL
// Expect: Integer 0x0
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (\INN0, DeviceObj)
    External (\INN0.GETI, MethodObj)
    External (\INN0.VALI, IntObj)
    Name (HND0, 0)
    Name (HND1, 0)
    Name (TBL0, Buffer ()
    {
        0x53, 0x53, 0x44, 0x54, 0x42, 0x00, 0x00, 0x00, 0x02, 0x9C, 0x41, 0x43, 0x50, 0x49, 0x4B, 0x54,
        0x49, 0x4E, 0x4E, 0x45, 0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x49, 0x4E, 0x54, 0x4C,
        0x25, 0x09, 0x20, 0x20, 0x5B, 0x82, 0x1C, 0x5C, 0x49, 0x4E, 0x4E, 0x30, 0x08, 0x56, 0x41, 0x4C,
        0x49, 0x0A, 0x66, 0x14, 0x0E, 0x47, 0x45, 0x54, 0x49, 0x01, 0xA4, 0x72, 0x56, 0x41, 0x4C, 0x49,
        0x68, 0x00
    })
    OperationRegion (REG0, SystemMemory, 0x30000, 0x1000)
    Field (REG0, ByteAcc, NoLock, Preserve) { TBLR, 528 }
    Method (HAVE) { Return (CondRefOf (\INN0)) }
    Method (LDTB) { Load (TBL0, HND0) Return (ObjectType (HND0)) }
    Method (USEI, 1) { Return (\INN0.GETI (Arg0)) }
    Method (UNLD) { Unload (HND0) Return (1) }
    Method (LODR) { TBLR = TBL0 Load (REG0, HND1) Return (ObjectType (HND1)) }
    // a second load of the same names fails
    Method (LODD) { Load (TBL0, HND0) Return (1) }
    Name (BADB, Buffer (40) {})
    Method (BADT) { Load (BADB, HND0) Return (1) }
    Method (TABL) { Return (LoadTable ("OEM9", "NOBODY", "NOTHING", "", "", 0)) }
}
