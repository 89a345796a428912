// Title: Temporaries are numbered by method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1, Serialized) { Switch (ToInteger (Arg0)) { Case (1) { Return (1) } } Return (0) }
    Method (TST2, 1, Serialized) { Switch (ToInteger (Arg0)) { Case (1) { Return (1) } } Return (0) }
    Device (DEV0) { Name (_ADR, 0) Method (TST3, 1, Serialized) { Switch (ToInteger (Arg0)) { Case (1) { Return (1) } } Return (0) } }
}
