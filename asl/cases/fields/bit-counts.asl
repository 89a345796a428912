// Title: Lengths at the edges of their encodings
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemMemory, 0, 0x10000000)
    Field (REG0, ByteAcc, NoLock, Preserve) { AAAA, 1, BBBB, 62, CCCC, 63, DDDD, 64, EEEE, 65, FFFF, 4095, GGGG, 4096, HHHH, 65535, IIII, 65536, JJJJ, 1048575 }
}
