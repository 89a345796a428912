// Title: A region of a reserved space
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, 0x40, 0, 4)
}
