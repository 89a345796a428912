// Title: fields of buffers read and write their bits
// Call: \READ
// Expect: Package [Integer 0x1, Integer 0x22, Integer 0x4433, Integer 0x88776655, Integer 0xFFEEDDCCBBAA99]
// Call: \WBIT 1
// Expect: Buffer (11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF 00)
// Call: \WBYT 0x1AB
// Expect: Buffer (11 AB 33 44 55 66 77 88 99 AA BB CC DD EE FF 00)
// Call: \WWOR 0x12345
// Expect: Buffer (11 AB 45 23 55 66 77 88 99 AA BB CC DD EE FF 00)
// Call: \WDWO 0xDEADBEEF
// Expect: Buffer (11 AB 45 23 EF BE AD DE 99 AA BB CC DD EE FF 00)
// Call: \WQWO 0x1122334455667788
// Expect: Buffer (11 AB 45 23 EF BE AD DE 88 77 66 55 44 33 22 11)
// Call: \WFL9 0x1FF
// Expect: Buffer (E0 3F 00 00 00 00 00 00 00 00 00 00 00 00 00 00)
// Call: \WFL9 "AB"
// Expect: Buffer (20 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00)
// Call: \WFL9 (55 01)
// Expect: Buffer (A0 2A 00 00 00 00 00 00 00 00 00 00 00 00 00 00)
// Call: \RFL9
// Expect: Buffer (55 01)
// Call: \WWID (01 02 03 04 05 06 07 08 09 0A)
// Expect: Buffer (A0 2A 10 20 30 40 50 60 70 80 90 00 00 00 00 00)
// Call: \WWID 0x5
// Expect: Buffer (A0 2A 50 00 00 00 00 00 00 00 00 00 00 00 00 00)
// Call: \RWID
// Expect: Buffer (05 00 00 00 00 00 00 00 00)
// Call: \PAST
// Expect: AE_AML_BUFFER_LIMIT
// Call: \ZBIT
// Expect: AE_AML_OPERAND_VALUE
// Call: \LIVE
// Expect: Integer 0x5A
// Call: \LOCL
// Expect: Buffer (00 CD AB 00)
// Call: \IMMU
// Expect: Buffer (FF 01)
// Call: \COPF
// Expect: Buffer (11 05 45 23 EF BE AD DE 88 77 66 55 44 33 22 11)
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (BUF0, Buffer (16) { 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF, 0x00 })
    Name (BUF1, Buffer (16) {})
    CreateBitField (BUF0, 4, BIT0)
    CreateByteField (BUF0, 1, BYT0)
    CreateWordField (BUF0, 2, WOR0)
    CreateDWordField (BUF0, 4, DWO0)
    CreateQWordField (BUF0, 8, QWO0)
    CreateField (BUF1, 5, 9, FL9)
    CreateField (BUF1, 20, 68, WID)
    Method (READ)
    {
        Local0 = Package (5) {}
        Local0 [0] = BIT0
        Local0 [1] = BYT0
        Local0 [2] = WOR0
        Local0 [3] = DWO0
        Local0 [4] = QWO0
        Return (Local0)
    }
    Method (WBIT, 1) { BIT0 = 0 Local0 = BIT0 BIT0 = Arg0 Return (BUF0) }
    Method (WBYT, 1) { BYT0 = Arg0 Return (BUF0) }
    Method (WWOR, 1) { WOR0 = Arg0 Return (BUF0) }
    Method (WDWO, 1) { DWO0 = Arg0 Return (BUF0) }
    Method (WQWO, 1) { QWO0 = Arg0 Return (BUF0) }
    Method (WFL9, 1) { FL9 = Arg0 Return (BUF1) }
    Method (RFL9) { Return (FL9) }
    Method (WWID, 1) { WID = Arg0 Return (BUF1) }
    Method (RWID) { Return (WID) }
    Method (PAST) { Local0 = Buffer (2) {} CreateDWordField (Local0, 0, DWPA) Return (DWPA) }
    Method (ZBIT) { Local0 = Buffer (2) {} Local1 = 0 CreateField (Local0, 0, Local1, ZFLD) Return (1) }
    Method (LIVE) { Local0 = BUF1 CreateByteField (BUF1, 0, BYTL) BYTL = 0x5A Return (DerefOf (BUF1 [0])) }
    Method (LOCL) { Local0 = Buffer (4) {} CreateWordField (Local0, 1, WORL) WORL = 0xABCD Return (Local0) }
    // a store to the whole buffer leaves its fields in place
    Method (IMMU) { BUF1 = Buffer (16) { 0xFF, 0xFF } Return (FL9) }
    Method (COPF) { CopyObject (5, BYT0) Return (BUF0) }
}
