// Title: Aliases of a method, a device, a region field
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (MTH0, 2) { Return (Arg0 + Arg1) }
    Alias (MTH0, MTH1)
    Device (DEV0) { Name (_ADR, 0) Name (VAL0, 0) }
    Alias (DEV0, DEV1)
    OperationRegion (REG0, SystemIO, 0, 1)
    Field (REG0, ByteAcc) { FLD0, 8 }
    Alias (FLD0, FLD1)
    Method (TEST) { FLD1 = 1 Notify (DEV1, 0) Return (MTH1 (1, 2)) }
}
