// Title: The result of an external method of unknown result
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, MethodObj, UnknownObj)
    Method (TST1)
    {
        Return (EXT0 ())
    }
}
