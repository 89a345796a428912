// Title: RefOf of what does not exist
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Return (RefOf (NOPE))
    }
}
