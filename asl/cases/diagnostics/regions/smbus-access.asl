// Title: A field of SMBus with ByteAcc
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SMBus, 0x100, 4)
    Field (REG0, ByteAcc, NoLock, Preserve)
    {
        FLD0, 8
    }
}
