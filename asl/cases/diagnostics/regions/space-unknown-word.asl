// Title: A region of an unknown space
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, NoSpace, 0, 4)
}
