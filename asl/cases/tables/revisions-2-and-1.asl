// Title: The first table gives all of a file their width of integers, 64 bits, too
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    Name (VAL0, 0xFFFFFFFF) Method (TST0) { Return (0xFFFFFFFF + 5) }
}
DefinitionBlock ("", "SSDT", 1, "ACPIKT", "CASE", 1)
{
    Name (VAL1, 0xFFFFFFFF) Method (TST1) { Return (0xFFFFFFFFF) }
}
