// Title: Offset: gaps, to where it already is, far
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemMemory, 0, 0x100000)
    Field (REG0, ByteAcc, NoLock, Preserve)
    {
        Offset (0),
        AAAA, 8,
        Offset (1),
        BBBB, 4,
        Offset (2),
        CCCC, 8,
        Offset (0x40),
        DDDD, 8,
        Offset (0x1000), EEEE, 8,
        Offset (0x1001)
    }
}
