// Title: While without predicate
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        While ()
        {
            Break
        }
    }
}
