// Title: Printf with places side by side
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1, NotSerialized) { Local0 = 1 Printf ("%o%o", Arg0, Local0) Return (Local0) }
}
