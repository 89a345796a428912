// Title: a path whose prefix nobody declares
// Diagnose: 6:29 asl/unresolved-path
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0) { Name (_ADR, Zero) }
    Method (TST1) { Return (DEV1.VAL0) }
}
