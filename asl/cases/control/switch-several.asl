// Title: Several in one method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 2, Serialized)
    {
        Switch (ToInteger (Arg0)) { Case (1) { Local0 = 1 } Default { Local0 = 2 } }
        Switch (ToInteger (Arg1)) { Case (1) { Local1 = 1 } Default { Local1 = 2 } }
        Switch (ToBuffer (Arg1)) { Case (Buffer () { 1 }) { Local1 = 3 } }
        Return (Local0 + Local1)
    }
}
