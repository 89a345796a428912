// Title: one name for two objects
// Diagnose: 7:11 asl/duplicate-name
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Name (VAL1, 2)
    Name (VAL0, 3)
}
