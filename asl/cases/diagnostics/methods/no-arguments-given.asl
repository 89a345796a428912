// Title: A name of a method where its value is wanted
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1) { Return (Arg0) }
    Method (TST2)
    {
        Return (TST1)
    }
}
