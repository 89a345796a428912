// Title: a word that is no operator
// Diagnose: 6:5 asl/unresolved-name
// Diagnose: 6:11 asl/unresolved-name
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Nmae (VAL0, 1)
}
