// Title: 0x without digits is zero
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 0x)
    Name (VAL1, 0X)
    Method (TEST, 1) { Return (Arg0 + 0x) }
}
