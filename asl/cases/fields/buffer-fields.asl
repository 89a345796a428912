// Title: CreateBitField to CreateQWordField and CreateField
// Also: -oa
// Also: -oi
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (BUF0, Buffer (0x20) { })
    CreateBitField (BUF0, 0, AAAA)
    CreateBitField (BUF0, 0x80, BBBB)
    CreateByteField (BUF0, 1, CCCC)
    CreateWordField (BUF0, 2, DDDD)
    CreateDWordField (BUF0, 4, EEEE)
    CreateQWordField (BUF0, 8, FFFF)
    CreateField (BUF0, 100, 12, GGGG)
    Method (TEST, 2, Serialized)
    {
        CreateByteField (Arg0, Arg1, HHHH)
        CreateField (Arg0, Arg1 * 8, 3, IIII)
        CreateDWordField (Buffer (4) { }, 0, JJJJ)
        Return (HHHH + IIII + JJJJ)
    }
}
