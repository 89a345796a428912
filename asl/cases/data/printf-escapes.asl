// Title: Printf with escapes and numbers
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1, NotSerialized) { Local0 = 1 Printf ("line\n %o\t", 5) Return (Local0) }
}
