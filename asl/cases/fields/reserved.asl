// Title: Unnamed bits
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0, 0x100)
    Field (REG0, ByteAcc, NoLock, Preserve) { , 1, AAAA, 7, , 0, , 8, BBBB, 8, , 63, CCCC, 1, , 64, DDDD, 8 }
}
