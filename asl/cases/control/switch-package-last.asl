// Title: A Case of a package is compared by Match
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1, Serialized)
    {
        Switch (ToInteger (Arg0)) { Case (0) { Return (1) } Case (Package () { 1, 2, 0xFF, 0x100 }) { Return (2) } }
        Return (0)
    }
}
