// Title: External regions and fields
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (REG0, OpRegionObj)
    External (\_SB.FLD0, FieldUnitObj)
    Field (REG0, ByteAcc, NoLock, Preserve) { FLD1, 8 }
    Method (TEST) { \_SB.FLD0 = 1 Return (FLD1 + \_SB.FLD0) }
}
