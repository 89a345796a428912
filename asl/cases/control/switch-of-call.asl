// Title: The value of a call
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (VALU) { Return (3) }
    Method (TEST, 0, Serialized)
    {
        Switch (ToInteger (VALU ())) { Case (3) { Return (1) } }
        Return (0)
    }
}
