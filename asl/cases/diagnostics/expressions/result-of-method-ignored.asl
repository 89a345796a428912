// Title: The value of a method may be ignored
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1) { Return (1) }
    Method (TST2)
    {
        TST1 ()
    }
}
