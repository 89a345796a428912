// Title: Printf that begins with a place
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1, NotSerialized) { Local0 = 1 Printf ("%o is it", Arg0) Return (Local0) }
}
