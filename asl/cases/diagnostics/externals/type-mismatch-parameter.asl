// Title: A string for an integer parameter of an external method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, MethodObj, IntObj, {IntObj})
    Method (TST1)
    {
        EXT0 ("a")
    }
}
