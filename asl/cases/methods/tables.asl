// Title: Load, LoadTable, Unload and table regions
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    DataTableRegion (REG0, "OEM1", "ACPIKT", "CASE")
    Method (TST1, 1, Serialized)
    {
        Name (DDB0, Buffer (4) { })
        Load (REG0, Local0)
        Local1 = LoadTable ("OEM1", "ACPIKT", "CASE", "\\_SB", "\\VAL0", 1)
        Local1 = LoadTable ("OEM1", "ACPIKT", "CASE")
        Unload (Local0)
        Return (Local1)
    }
}
