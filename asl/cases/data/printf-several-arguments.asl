// Title: Printf with several arguments
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1, NotSerialized) { Local0 = 1 Printf ("%o: %o and %o", Arg0, Local0, "text") Return (Local0) }
}
