// Title: A method named as a statement
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1) { Return (1) }
    Method (TST2)
    {
        TST1
    }
}
