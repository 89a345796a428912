// Title: Cases of strings
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1, Serialized)
    {
        Switch (ToString (Arg0, Ones)) { Case ("one") { Return (1) } Case ("two") { Return (2) } Default { Return (0) } }
    }
}
