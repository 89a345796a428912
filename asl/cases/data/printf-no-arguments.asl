// Title: Printf without arguments
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1, NotSerialized) { Local0 = 1 Printf ("text") Return (Local0) }
}
