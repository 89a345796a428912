// Title: Return and parameter types leave no bytes
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (MTH0, 0, NotSerialized, 0, IntObj) { Return (1) }
    Method (MTH1, 2, Serialized, 0, StrObj, { IntObj, BuffObj }) { Return ("x") }
    Method (MTH2, 1, NotSerialized, 0, , { PkgObj }) { }
    Method (MTH3, 1, NotSerialized, 0, { IntObj, StrObj }, { { IntObj, StrObj } }) { Return (1) }
    Method (MTH4, 0, NotSerialized, 0, UnknownObj) { Return (1) }
}
