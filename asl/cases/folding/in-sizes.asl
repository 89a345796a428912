// Title: Constant expressions as sizes, offsets and counts
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0x400 + 0x10, 4 * 8)
    Name (BUF0, Buffer (2 * 4) { 1 })
    Name (PKG0, Package (2 + 1) { 1 + 1 })
    CreateField (BUF0, 8 * 2, 4 + 4, FLD0)
    CreateByteField (BUF0, 1 + 2, FLD1)
    BankField (REG0, FLD2, 1 + 2, ByteAcc) { FLD3, 8 }
    Field (REG0, ByteAcc) { FLD2, 8 }
    Method (TEST) { Sleep (10 * 10) Stall (2 + 3) Return (PKG0) }
}
