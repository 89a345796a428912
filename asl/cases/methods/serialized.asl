// Title: SerializeRule and SyncLevel
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (MTH0, 0, NotSerialized) { }
    Method (MTH1, 0, Serialized) { }
    Method (LEV0, 0, Serialized, 0) { }
    Method (LEV1, 0, Serialized, 1) { }
    Method (LEV2, 0, Serialized, 2) { }
    Method (LEV3, 0, Serialized, 3) { }
    Method (LEV4, 0, Serialized, 4) { }
    Method (LEV5, 0, Serialized, 5) { }
    Method (LEV6, 0, Serialized, 6) { }
    Method (LEV7, 0, Serialized, 7) { }
    Method (LEV8, 0, Serialized, 8) { }
    Method (LEV9, 0, Serialized, 9) { }
    Method (LEVA, 0, Serialized, 10) { }
    Method (LEVB, 0, Serialized, 11) { }
    Method (LEVC, 0, Serialized, 12) { }
    Method (LEVD, 0, Serialized, 13) { }
    Method (LEVE, 0, Serialized, 14) { }
    Method (LEVF, 0, Serialized, 15) { }
    Method (MTH2, 1, Serialized, 3) { Return (Arg0) }
    Method (MTH3, , Serialized) { }
}
