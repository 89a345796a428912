// Title: an External of another method is as temporary as its objects
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 0, Serialized)
    {
        External (EXT0, IntObj)
        External (\EXT1, IntObj)
        Return (EXT0 + \TST1.EXT0)
    }
    Method (TST2)
    {
        Local0 = \TST1.EXT0
        Return (Local0 + EXT1)
    }
}
