// Title: Fields of one name in two devices
// Also: -on
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0) { Name (_ADR, 0) OperationRegion (REG0, SystemIO, 0, 1) Field (REG0, ByteAcc) { FLD0, 8 } }
    Device (DEV1) { Name (_ADR, 1) OperationRegion (REG0, SystemIO, 1, 1) Field (REG0, ByteAcc) { FLD0, 8 } }
    Method (TEST) { Return (\DEV0.FLD0 + \DEV1.FLD0) }
}
