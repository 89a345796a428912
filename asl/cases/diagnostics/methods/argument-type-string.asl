// Title: A string for a parameter of integer type
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1, NotSerialized, 0, IntObj, {IntObj})
    {
        Return (Arg0)
    }
    Method (TST2)
    {
        Return (TST1 ("a"))
    }
}
