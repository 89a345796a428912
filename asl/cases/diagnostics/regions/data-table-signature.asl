// Title: A DataTableRegion of an integer
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    DataTableRegion (DTR0, VAL0, "", "")
}
