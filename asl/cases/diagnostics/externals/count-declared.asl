// Title: A call of an external method against its declared parameters
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, MethodObj, IntObj, {IntObj, IntObj})
    Method (TST1)
    {
        EXT0 (1)
    }
}
