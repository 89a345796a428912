// Title: a call with another number of arguments
// Diagnose: 7:29 asl/too-few-arguments
// Diagnose: 8:29 asl/too-many-arguments
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 2) { Return (Arg0 + Arg1) }
    Method (TST2) { Return (TST1 (1)) }
    Method (TST3) { Return (TST1 (1, 2, 3)) }
}
