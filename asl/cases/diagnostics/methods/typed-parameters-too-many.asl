// Title: More parameter types than parameters
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1, NotSerialized, 0, IntObj, {IntObj, IntObj})
    {
        Return (Arg0)
    }
}
