// Title: A table of revision 1 has integers of 32 bits
// Also: -oi
// Also: -oa
// Also: -of
DefinitionBlock ("", "SSDT", 1, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 0xFFFFFFFF)
    Name (VAL1, Ones)
    Method (TEST) { Return (~0) }
}
