// Title: a name nobody declares
// Diagnose: 6:29 asl/unresolved-name
// Diagnose: 7:30 asl/unresolved-name
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1) { Return (NONE) }
    Name (LIST, Package () { VAL0 })
}
