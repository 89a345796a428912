// Title: A Switch of one Case
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1, Serialized)
    {
        Switch (ToInteger (Arg0)) { Case (5) { Return (1) } }
        Return (0)
    }
}
