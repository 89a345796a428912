// Title: every kind of field list
DefinitionBlock ("", "SSDT", 2, "AKIT", "FIELDS", 1)
{
    OperationRegion (REGA, SystemIO, 0x0B00, 0x20)
    Field (REGA, ByteAcc, NoLock, Preserve)
    {
        FLDA, 1,
        , 7,
        FLDB, 8,
        Offset (0x10),
        AccessAs (WordAcc, 0),
        FLDC, 16,
        FLDD, 100
    }
    Field (REGA, AnyAcc, Lock, WriteAsZeros) { BNKS, 8, INDX, 8, DATA, 8 }
    BankField (REGA, BNKS, 0x1234, ByteAcc, NoLock, WriteAsOnes) { BNK0, 4, BNK1, 4 }
    IndexField (INDX, DATA, ByteAcc, NoLock, Preserve) { IDX0, 32, Offset (0x40), IDX1, 1 }
    Method (MAIN, 1)
    {
        CreateBitField (Arg0, 1, BIT0)
        CreateByteField (Arg0, 1, BYT0)
        CreateWordField (Arg0, 1, WRD0)
        CreateDWordField (Arg0, 1, DWD0)
        CreateQWordField (Arg0, 1, QWD0)
        CreateField (Arg0, 1, 3, BTS0)
        Return (FLDA)
    }
}
