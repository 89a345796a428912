// Title: A Local without value as a predicate
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        If (Local0) { Return (1) }
        Return (2)
    }
}
