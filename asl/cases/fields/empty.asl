// Title: Field lists without units, and with a comma behind the last
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0, 0x100)
    Field (REG0, ByteAcc, NoLock, Preserve) { }
    Field (REG0, ByteAcc, NoLock, Preserve) { AAAA, 8, }
}
