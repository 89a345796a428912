// Title: the temporary of a Switch has the type of its value
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1, Serialized)
    {
        Switch (ToString (Arg0)) { Case ("A") { Return (1) } }
        Switch (ToBuffer (Arg0)) { Case (Buffer () { 1 }) { Return (2) } }
        Switch (ToHexString (Arg0)) { Case ("B") { Return (3) } }
        Switch (ToDecimalString (Arg0)) { Case ("1") { Return (4) } }
        Switch (ToInteger (Arg0)) { Case (1) { Return (5) } }
        Return (0)
    }
}
