// Title: Name takes the folded value
// Also: -r 1
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1 + 2)
    Name (VAL1, 0x10 << 4)
    Name (VAL2, ~0)
    Name (VAL3, 5 == 5)
}
