// Title: Revision is the compiler version
// Also: -oa
// Also: -oi
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, Revision)
    Method (TEST) { Return (Revision) }
}
