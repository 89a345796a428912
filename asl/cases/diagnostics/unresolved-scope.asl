// Title: a scope that does not exist
// Diagnose: 5:12 asl/unresolved-scope-path
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_SB.DEV0) { Name (VAL0, 1) }
}
