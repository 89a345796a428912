// Title: A region of space 256
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, 0x100, 0, 4)
}
