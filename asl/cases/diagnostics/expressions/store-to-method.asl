// Title: Store into a method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST2) { Return (1) }
    Method (TST1)
    {
        TST2 = 5
    }
}
