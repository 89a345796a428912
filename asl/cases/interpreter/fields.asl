// Title: field units read and write their bits, whatever the access width
// Call: \PACK
// Expect: Buffer (D3 48 BC FB B6 7A FB EA FA 2B 03)
// Call: \PCKR
// Expect: Package [Integer 0x3, Integer 0x1234, Integer 0xDEADBEEF, Integer 0xCAFEBABE]
// Call: \RULP
// Expect: Buffer (F5 5F 55 55 55 55 55 55 55 55 55 55 55 55 55 55)
// Call: \RULO
// Expect: Buffer (55 55 55 55 0F F0 FF FF 55 55 55 55 55 55 55 55)
// Call: \RULZ
// Expect: Buffer (55 55 55 55 55 55 55 55 F0 0F 00 00 55 55 55 55)
// Call: \ACCW
// Expect: Buffer (00 F0 DE BC 0A 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00)
// Call: \ACCD
// Expect: Integer 0x123456789A
// Call: \ACCQ
// Expect: Integer 0xFED
// Call: \ANYA
// Expect: Buffer (00 F0 DE BC 0A 00 00 00 00 00 00 A0 89 67 45 23 01 00 00 00 00 00 00 D0 FE 00 00 00 00 00 88 77)
// Call: \WID1 0x1122334455667788
// Expect: Buffer (88 77 66 55 44 33 22 11 00)
// Call: \WIDB (01 02 03 04 05 06 07 08 09 0A 0B 0C)
// Expect: Buffer (01 02 03 04 05 06 07 08 09)
// Call: \WIDR
// Expect: Buffer (08 10 18 20 28 30 38 40 48 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00)
// Call: \F64W 0xFFFFFFFFFFFFFFFF
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \F65R
// Expect: Buffer (FF FF FF FF FF FF FF FF 00)
// Call: \TRUN 0x1FF
// Expect: Integer 0xFF
// Call: \STRF "AB"
// Expect: Buffer (41 42 00 00 00 00 00 00 00)
// Call: \BUFF (AA BB CC)
// Expect: Integer 0xCCBBAA
// Call: \RSUM
// Expect: Integer 0x8
// Call: \PAST
// Expect: AE_AML_REGION_LIMIT
// Call: \PASW
// Expect: AE_AML_REGION_LIMIT
// Call: \EDGM
// Expect: AE_AML_REGION_LIMIT
// Call: \INDX
// Expect: Integer 0x5A11
// Call: \INDD
// Expect: Integer 0x7002200005A11
// Call: \BANK
// Expect: Integer 0x221103
// Call: \EVAL
// Expect: Integer 0x600DF00D
// Call: \LCKM
// Expect: Integer 0x44
// Call: \SUBF
// Expect: Integer 0xFF
// Call: \TOBU
// Expect: Buffer (03 00 00 00 00 00 00 00)
// Call: \ODDX
// Expect: Integer 0x1020304
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    // the register block of a hypervisor's CPU hotplug interface, fields not aligned to bytes
    OperationRegion (XEN, SystemMemory, 0x10000, 41)
    Field (XEN, ByteAcc, NoLock, Preserve) { PRS, 2, NCPU, 16, MSUA, 32, MAPA, 32 }
    Field (XEN, ByteAcc, NoLock, Preserve) { RAW, 88 }
    Method (PACK)
    {
        PRS = 3
        NCPU = 0x1234
        MSUA = 0xDEADBEEF
        MAPA = 0xCAFEBABE
        Return (RAW)
    }
    Method (PCKR)
    {
        Local0 = Package (4) {}
        Local0 [0] = PRS
        Local0 [1] = NCPU
        Local0 [2] = MSUA
        Local0 [3] = MAPA
        Return (Local0)
    }
    OperationRegion (RULR, SystemMemory, 0x11000, 16)
    Field (RULR, DWordAcc, NoLock, Preserve) { , 4, PRE0, 8, Offset (4), , 4, PRE1, 8 }
    Field (RULR, DWordAcc, NoLock, WriteAsOnes) { Offset (4), , 4, ONE1, 8 }
    Field (RULR, DWordAcc, NoLock, WriteAsZeros) { Offset (8), , 4, ZER1, 8 }
    Field (RULR, ByteAcc, NoLock, Preserve) { RULB, 128 }
    Method (INIT) { RULB = Buffer (16) { 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55 } }
    Method (RULP) { INIT () PRE0 = 0xFF Return (RULB) }
    Method (RULO) { INIT () ONE1 = 0 Return (RULB) }
    Method (RULZ) { INIT () ZER1 = 0xFF Return (RULB) }
    OperationRegion (ACCR, SystemMemory, 0x12000, 32)
    Field (ACCR, WordAcc, NoLock, Preserve) { , 12, FW12, 24 }
    Field (ACCR, DWordAcc, NoLock, Preserve) { Offset (8), , 28, FD28, 40 }
    Field (ACCR, QWordAcc, NoLock, Preserve) { Offset (16), , 60, FQ60, 12 }
    Field (ACCR, AnyAcc, NoLock, Preserve) { Offset (30), FA16, 16 }
    Field (ACCR, ByteAcc, NoLock, Preserve) { ACCB, 256 }
    Method (ACCW) { FW12 = 0xABCDEF Return (ACCB) }
    Method (ACCD) { FD28 = 0x123456789A Local0 = FD28 Return (Local0) }
    Method (ACCQ) { FQ60 = 0xFED Local0 = FQ60 Return (Local0) }
    Method (ANYA) { FA16 = 0x7788 Return (ACCB) }
    OperationRegion (WIDE, SystemMemory, 0x13000, 64)
    Field (WIDE, ByteAcc, NoLock, Preserve) { , 3, F72, 72, , 1, F64, 64, F65, 65, , 3, F8, 8 }
    Field (WIDE, ByteAcc, NoLock, Preserve) { ALLW, 240 }
    Method (WID1, 1) { F72 = Arg0 Return (F72) }
    Method (WIDB, 1) { F72 = Arg0 Return (F72) }
    Method (WIDR) { Return (ALLW) }
    Method (F64W, 1) { F64 = Arg0 Return (F64) }
    Method (F65R) { F65 = Ones Return (F65) }
    Method (TRUN, 1) { F8 = Arg0 Return (F8) }
    Method (STRF, 1) { F72 = Arg0 Return (F72) }
    Method (BUFF, 1) { F64 = Arg0 Return (F64) }
    Method (RSUM) { F8 = 0x10 F8 += 0xF8 Return (F8) }
    Name (LEN0, 6)
    OperationRegion (SMAL, SystemMemory, 0x14000, LEN0)
    Field (SMAL, ByteAcc, NoLock, Preserve) { Offset (5), FIN0, 8, OUT0, 8 }
    Field (SMAL, DWordAcc, NoLock, Preserve) { Offset (4), EDG0, 8 }
    Method (PAST) { Return (OUT0) }
    Method (PASW) { OUT0 = 1 Return (0) }
    Method (EDGM) { Return (EDG0) }
    OperationRegion (IDXR, SystemMemory, 0x15000, 8)
    Field (IDXR, ByteAcc, NoLock, Preserve) { IDX0, 8, DAT0, 8, Offset (4), IDX1, 16, DAT1, 16 }
    IndexField (IDX0, DAT0, ByteAcc, NoLock, Preserve) { Offset (0x10), IXA0, 8, IXA1, 8, IXA2, 16 }
    IndexField (IDX1, DAT1, WordAcc, NoLock, Preserve) { Offset (0x20), IXB0, 16, IXB1, 4 }
    Field (IDXR, ByteAcc, NoLock, Preserve) { IDXB, 64 }
    Method (INDX) { IXA1 = 0x5A Local0 = IXA1 Return (IDXB) }
    Method (INDD) { IXB1 = 7 Return (IDXB) }
    OperationRegion (BNKR, SystemMemory, 0x16000, 4)
    Field (BNKR, ByteAcc, NoLock, Preserve) { BNK0, 8, BNKD, 8 }
    BankField (BNKR, BNK0, 3, ByteAcc, NoLock, Preserve) { Offset (1), BKA0, 8 }
    BankField (BNKR, BNK0, 5, ByteAcc, NoLock, Preserve) { Offset (2), BKB0, 8 }
    Field (BNKR, ByteAcc, NoLock, Preserve) { BNKB, 32 }
    Method (BANK) { BKA0 = 0x11 BKB0 = 0x22 Local0 = BKA0 Return (BNKB) }
    // the operands of a region are evaluated once, when it is declared
    Name (ADDR, 0x17000)
    OperationRegion (EVAR, SystemMemory, ADDR, 4)
    Field (EVAR, ByteAcc, NoLock, Preserve) { EVA0, 32 }
    OperationRegion (EVAB, SystemMemory, 0x17000, 4)
    Field (EVAB, ByteAcc, NoLock, Preserve) { EVB0, 32 }
    Method (EVAL) { ADDR = 0x99000 EVA0 = 0x600DF00D Return (EVB0) }
    Field (EVAR, ByteAcc, Lock, Preserve) { LCK0, 8 }
    Method (LCKM) { LCK0 = 0x44 Return (LCK0) }
    Method (SUBF) { F8 = 0 F8-- Return (F8) }
    Method (TOBU) { PRS = 3 Return (ToBuffer (PRS)) }
    OperationRegion (ODDR, SystemMemory, 0x18001, 8)
    Field (ODDR, DWordAcc, NoLock, Preserve) { ODD0, 32 }
    Method (ODDX) { ODD0 = 0x01020304 Return (ODD0) }
}
