// Title: Values that are not converted count as integers
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1, Serialized)
    {
        Local0 = Arg0
        Switch (Local0) { Case (1) { Return (1) } }
        Switch (Arg0) { Case (2) { Return (2) } }
        Switch (Arg0 + 1) { Case (3) { Return (3) } }
        Switch (SizeOf (Arg0)) { Case (4) { Return (4) } }
        Return (0)
    }
}
