// Title: a call of something that is no method
// Diagnose: 6:29 asl/not-a-method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Method (TST1) { Return (VAL0 (1)) }
}
