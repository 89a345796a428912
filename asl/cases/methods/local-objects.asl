// Title: objects created by a running method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1, Serialized)
    {
        Name (VAL0, 1)
        Name (BUF0, Buffer (8) { })
        CreateField (BUF0, 4, 12, FLD0)
        CreateBitField (BUF0, 3, FLD1)
        CreateByteField (BUF0, 1, FLD2)
        CreateWordField (BUF0, Arg0, FLD3)
        CreateDWordField (BUF0, Arg0 + 1, FLD4)
        CreateQWordField (BUF0, Zero, FLD5)
        FLD0 = VAL0
        Return (FLD1 + FLD2 + FLD3 + FLD4 + FLD5)
    }
}
