// Title: an operator without an argument it needs
// Diagnose: 5:33 asl/argument-missing
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1) { Local0 = Add (Arg0) Return (Local0) }
}
