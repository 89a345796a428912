// Title: Printf of expressions and calls
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1, NotSerialized) { Local0 = 1 Printf ("sum %o", Arg0 + 1) Printf ("call %o", TEST (1)) Return (Local0) }
}
