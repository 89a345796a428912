// Title: an integer of more than 64 bits
// Diagnose: 5:17 asl/integer-too-large
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 0x1FFFFFFFFFFFFFFFF)
}
