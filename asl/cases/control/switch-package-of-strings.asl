// Title: A Case of several strings
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1, Serialized)
    {
        Switch (ToString (Arg0)) { Case (Package () { "a", "b" }) { Return (1) } Default { Return (0) } }
    }
}
