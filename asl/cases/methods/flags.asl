// Title: argument count, serialisation and sync level
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (MET0) { }
    Method (MET1, 1) { }
    Method (MET7, 7, NotSerialized) { }
    Method (METS, 0, Serialized) { }
    Method (METL, 2, Serialized, 5) { }
    Method (METE, , Serialized) { }
    Method (METT, 2, NotSerialized, 0, IntObj, { IntObj, { StrObj, BuffObj } }) { Return (1) }
    Method (METR, 0, NotSerialized, 0, { IntObj, StrObj }) { Return (1) }
}
