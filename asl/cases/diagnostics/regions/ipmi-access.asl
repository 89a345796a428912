// Title: A field of IPMI with ByteAcc
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, IPMI, 0x3000, 0x100)
    Field (REG0, ByteAcc, NoLock, Preserve)
    {
        FLD0, 8
    }
}
