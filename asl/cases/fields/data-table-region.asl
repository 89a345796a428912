// Title: DataTableRegion: by signature, OEM id, OEM table id
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    DataTableRegion (REG0, "XSDT", "", "")
    DataTableRegion (REG1, "OEM1", "ACPIKT", "TABLE")
    Field (REG0, AnyAcc, NoLock, Preserve) { FLD0, 32 }
    Name (SIGN, "FACP")
    Method (TEST, 0, Serialized) { DataTableRegion (REG2, SIGN, "", "") }
}
