// Title: A Switch in If and Else
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 2, Serialized)
    {
        If (Arg1) { Switch (ToInteger (Arg0)) { Case (1) { Return (1) } } }
        Else { Switch (ToInteger (Arg0)) { Case (2) { Return (2) } } }
        Return (0)
    }
}
