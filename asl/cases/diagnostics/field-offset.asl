// Title: an Offset that goes back
// Diagnose: 9:9 asl/field-offset-backward
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0x00, 0x10)
    Field (REG0, ByteAcc, NoLock, Preserve)
    {
        FLD0, 32,
        Offset (0x02), FLD1, 8
    }
}
