// Title: An underscore field unit
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0x100, 4)
    Field (REG0, ByteAcc, NoLock, Preserve)
    {
        _FLD, 8
    }
}
