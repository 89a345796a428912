// Title: A method without value as a predicate
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1) { Noop }
    Method (TST2)
    {
        If (TST1 ()) { Return (1) }
        Return (0)
    }
}
