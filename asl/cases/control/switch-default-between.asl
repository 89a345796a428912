// Title: Default between two Cases
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1, Serialized)
    {
        Switch (ToInteger (Arg0)) { Case (1) { Return (1) } Default { Return (0) } Case (2) { Return (2) } }
    }
}
